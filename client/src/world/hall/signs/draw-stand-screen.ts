import type { Pen } from './pen.ts';

/** What a stand's counter screen shows, one after the other, seconds each. */
const SLIDE_SECONDS = 3.2;
/** How long one slide pushes the other away, seconds. */
const PUSH_SECONDS = 0.5;

const PAPER = '#fff8ec';
const INK = '#1f1a2e';

export type StandSlides = {
  accent: string;
  /** Who can be met now, in few words; null where nobody is near. `live` marks it. */
  status: string | null;
  live: boolean;
  invite: string;
  picture: CanvasImageSource | null;
};

type Slide = 'status' | 'picture' | 'invite';

/** The slides there are something for, in their order. */
export const slidesOf = ({ status, picture }: StandSlides): Slide[] => [
  ...(status ? (['status'] as const) : []),
  ...(picture ? (['picture'] as const) : []),
  'invite',
];

/** Draws the screen as it is `seconds` into its round; at 0, and where it rests, the first slide alone. */
export function drawStandScreen(pen: Pen, slides: StandSlides, seconds: number): void {
  const all = slidesOf(slides);
  const turn = Math.floor(seconds / SLIDE_SECONDS);
  const into = seconds - turn * SLIDE_SECONDS;
  const [now, before] = [all[turn % all.length]!, all[(turn + all.length - 1) % all.length]!];
  const t = Math.min(1, into / PUSH_SECONDS);
  const pushed = turn === 0 || all.length === 1 ? 0 : (1 - t * t * (3 - 2 * t)) * pen.w;
  if (pushed > 0) at(pen, pushed - pen.w, () => draw(pen, before, slides, SLIDE_SECONDS + into));
  at(pen, pushed, () => draw(pen, now, slides, into));
}

function at(pen: Pen, x: number, paint: () => void): void {
  pen.g.save();
  pen.g.translate(x, 0);
  paint();
  pen.g.restore();
}

function draw(pen: Pen, slide: Slide, slides: StandSlides, into: number): void {
  const { w, h, g } = pen;
  const { accent, status, live, invite, picture } = slides;
  if (slide === 'status' && status) {
    pen.ground(live ? '#b3121d' : accent);
    const beat = live ? 1 + 0.16 * Math.sin(into * 5) : 1;
    pen.disc(w / 2, h * 0.27, 30 * beat, 30 * beat, PAPER);
    pen.disc(w / 2, h * 0.27, 17, 17, live ? '#b3121d' : accent);
    pen.line(status, w / 2, h * 0.72, 74, '#ffffff', { align: 'center', width: w - 36 });
  } else if (slide === 'picture' && picture) {
    // It drifts along, and never shows its edge.
    const drift = 40 * (0.5 - 0.5 * Math.cos(into * 0.9));
    g.drawImage(picture, -50 + drift, -34, w + 60, ((w + 60) * 270) / 480);
    pen.plate(-2, h - 26, w + 4, 30, 0, accent);
  } else {
    pen.ground(PAPER);
    const bounce = Math.abs(Math.sin(into * 2.4)) * 12;
    pen.disc(w / 2, h * 0.33 - bounce, 52, 52, '#ffe2bd');
    pen.line('?', w / 2, h * 0.33 + 27 - bounce, 78, accent, { align: 'center' });
    pen.line(invite, w / 2, h * 0.86, 60, INK, { align: 'center', width: w - 30 });
  }
}
