import type { Screen } from '../../../live/screen-store.ts';
import type { ScreenVoice } from '../../../live/screen-voice.ts';
import { frenchSpaces } from '../../../words/french-spaces.ts';
import type { Translate } from '../../../words/words.ts';
import { ANSWERED, answerBox, fitted, LIVE_TYPE, questionBox } from './live-type.ts';
import type { Pen } from './pen.ts';
import { drawPortrait } from './portrait.ts';

/** A part of the screen, in its units. */
export type Box = { x: number; y: number; w: number; h: number };
type Speaker = NonNullable<ScreenVoice['speaker']>;

/** How wide the picture of whoever speaks may be, the widest first: the words beside it come before it. */
const WIDE = [440, 380, 320, 260, 210, 160, 120];
/** Beside bars and numbers, and beside a title in large letters. */
const POLL_WIDE = 260;
const QUIET_WIDE = 380;
/** Without a picture their drawn face does not need more. */
const DRAWN_WIDE = 320;
/** In a place narrower than this a name would not be read. */
const NAMED = 200;
/** Captions are read in this size, below a picture that is at least so wide. */
const SAID = { size: 30, leading: 1.2, least: 250, pad: 16 };

/** How wide the picture can be beside what the screen says, so that the words are whole; `side` is kept around each. */
export function pictureWide(pen: Pick<Pen, 'w' | 'wrap'>, screen: Screen, side: number): number {
  const widths = screen.voice?.speaker?.picture ? WIDE : WIDE.filter((wide) => wide <= DRAWN_WIDE);
  const { shown, current, answer } = screen;
  if (shown.kind === 'poll') return POLL_WIDE;
  if (shown.kind !== 'question' || !(current || answer)) return Math.min(widths[0]!, QUIET_WIDE);
  const fits = (wide: number) => {
    const sheet = pen.w - 3 * side - wide;
    return current
      ? !fitted(pen, frenchSpaces(current.text), questionBox(sheet), LIVE_TYPE.question, { weight: 700 }).cut
      : !fitted(pen, frenchSpaces(answer!.text), answerBox(sheet), LIVE_TYPE.answer, ANSWERED).cut;
  };
  return widths.find(fits) ?? widths.at(-1)!;
}

/**
 * Who speaks aloud, in a column of their own: a place for their picture, drawn with their face until one has it, and below
 * it the last words that were written down.
 */
export function drawSpeaker(
  pen: Pen,
  { speaker, said }: { speaker: Speaker; said: readonly string[] },
  box: Box,
  foot: number,
  t: Translate<'hall'>,
): void {
  pen.plate(box.x, box.y, box.w, box.h, 20, '#171233');
  face(pen, speaker, box);
  if (box.w >= NAMED) nameOver(pen, t('speaks', { name: speaker.name }), box);
  if (said.length > 0 && box.w >= SAID.least) captions(pen, said, { ...box, y: box.y + box.h + 10 }, foot);
}

/** Their drawn face in a sun. */
function face(pen: Pen, { portrait, name }: Speaker, box: Box): void {
  const { g } = pen;
  const radius = Math.min(box.w, box.h) * 0.44;
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  pen.disc(x, y, radius, radius, '#f6b21b');
  if (!portrait) return;
  g.save();
  g.beginPath();
  g.arc(x, y, radius, 0, 7);
  g.clip();
  const scale = radius / 112;
  g.translate(x - (pen.w / 2) * scale, y - 98 * scale);
  g.scale(scale, scale);
  drawPortrait(pen, portrait, name.length);
  g.restore();
}

function nameOver(pen: Pen, said: string, box: Box): void {
  const how = { weight: 700, plain: true };
  const wide = Math.min(box.w - 16, pen.width(said, 28, how) + 36);
  const [x, y] = [box.x + box.w / 2, box.y + box.h - 50];
  pen.plate(x - wide / 2, y, wide, 42, 21, '#d3261b');
  pen.line(said, x, y + 30, 28, '#ffffff', { ...how, align: 'center', width: wide - 28 });
}

/** The end of what was said: as many of its last lines as there is room for. */
function captions(pen: Pen, said: readonly string[], { x, y, w }: Box, foot: number): void {
  const high = SAID.size * SAID.leading;
  const rows = Math.floor((foot - y - SAID.pad) / high);
  const how = { weight: 600, plain: true };
  const lines = said
    .flatMap((one) => pen.wrap(frenchSpaces(one), SAID.size, w - 2 * SAID.pad, Number.POSITIVE_INFINITY, how))
    .slice(-rows);
  if (rows < 1 || lines.length === 0) return;
  pen.plate(x, y, w, lines.length * high + SAID.pad, 18, 'rgba(10, 8, 32, .78)');
  lines.forEach((line, i) => {
    pen.line(line, x + SAID.pad, y + SAID.pad / 2 + (i + 0.8) * high, SAID.size, '#fff8ec', how);
  });
}
