import type { Portrait } from '@ville-usine/shared/content/company';
import type { Screen } from '../../../live/screen-store.ts';
import { frenchSpaces } from '../../../words/french-spaces.ts';
import type { Translate } from '../../../words/words.ts';
import { drawPoll } from './draw-poll.ts';
import { type Box, drawSpeaker, pictureWide } from './draw-speaker.ts';
import { ANSWERED, answerBox, fitted, LIVE_TYPE, questionBox } from './live-type.ts';
import type { Pen } from './pen.ts';
import { drawPortrait } from './portrait.ts';

const PAPER = '#fff8ec';
const INK = '#1e1a33';
const SOFT = '#ffd9a6';
const RUST = '#a83800';
/** The sheet that words stand on; what hangs lower is hidden by those who stand before the screen. */
const SIDE = 28;
const TOP = 94;
const FOOT = 446;

/** Beside a picture there is no room for a second face. */
const NARROW = 640;

/**
 * What a live session's big screen says, on 480 units of height and the pen's width; `picture` once it has come. Gives the
 * place of whoever speaks: their own picture goes over it where there is one.
 */
export function drawLive(
  pen: Pen,
  screen: Screen,
  t: Translate<'hall'>,
  picture: HTMLImageElement | null,
): Box | null {
  const { g, w, h } = pen;
  const sky = g.createLinearGradient(0, 0, w, h);
  sky.addColorStop(0, '#141d5c');
  sky.addColorStop(0.55, '#55246e');
  sky.addColorStop(1, '#b23a35');
  pen.ground(sky);
  header(pen, screen, t);
  const { speaker, said } = screen.voice ?? { speaker: null, said: [] };
  if (!speaker) {
    main(pen, screen, t, picture);
    return null;
  }
  const wide = pictureWide(pen, screen, SIDE);
  // A voice alone has its face in all of the column until there are captions.
  const tall = !speaker.picture && said.length === 0;
  const box = { x: SIDE, y: TOP, w: wide, h: tall ? FOOT - TOP : (wide * 9) / 16 };
  drawSpeaker(pen, { speaker, said }, box, FOOT, t);
  pen.part(SIDE + wide, w - SIDE - wide, (part) => main(part, screen, t, picture));
  return box;
}

function main(pen: Pen, screen: Screen, t: Translate<'hall'>, picture: HTMLImageElement | null): void {
  const { shown } = screen;
  if (shown.kind === 'poll') drawPoll(pen, shown, t);
  else if (shown.kind === 'picture') showPicture(pen, shown.name, picture);
  else if (shown.kind === 'spot') spot(pen, shown.name, t);
  else if (shown.kind === 'nothing') quiet(pen, screen, t);
  else if (screen.current) question(pen, screen.current, t('answering'));
  else if (screen.answer) answer(pen, screen.answer, t('more'));
  else quiet(pen, screen, t);
}

function header(pen: Pen, screen: Screen, t: Translate<'hall'>): void {
  const open = screen.state === 'open' || screen.state === 'live';
  const badge = open ? t('live') : t('soon');
  const wide = pen.width(badge, 32) + (open ? 82 : 48);
  pen.plate(SIDE, 22, wide, 56, 28, open ? '#d3261b' : '#4d4666');
  if (open) pen.disc(SIDE + 32, 50, 10, 10, '#ffffff');
  pen.line(badge, SIDE + (open ? 54 : 24), 61, 32, '#ffffff');
  const waits = screen.waiting > 0 ? t('waiting', { count: screen.waiting }) : '';
  const right = pen.w - SIDE;
  const room = waits ? pen.width(waits, 26, { weight: 600, plain: true }) + 28 : 0;
  if (waits) pen.line(waits, right, 60, 26, SOFT, { weight: 600, plain: true, align: 'right' });
  const { professional, floor } = screen;
  const who = professional ? [professional.name, professional.trade].filter(Boolean).join(' · ') : t('place');
  pen.line(
    floor === null ? who : t('floor', { name: floor }),
    SIDE + wide + 22,
    61,
    32,
    floor === null ? PAPER : '#ffd24d',
    { weight: 700, plain: true, width: right - room - SIDE - wide - 22 },
  );
}

function question(pen: Pen, asked: NonNullable<Screen['current']>, label: string): void {
  const wide = pen.w - 2 * SIDE;
  const box = questionBox(wide);
  const left = SIDE + (wide - box.w) / 2;
  pen.plate(SIDE, TOP, wide, FOOT - TOP, 26, PAPER);
  pen.line(label, left, TOP + 46, 30, RUST, { weight: 700, plain: true, width: box.w });
  const { size, lines } = fitted(pen, frenchSpaces(asked.text), box, LIVE_TYPE.question, { weight: 700 });
  const top = TOP + 178 - (lines.length * size * 1.14) / 2;
  lines.forEach((line, i) => {
    pen.line(line, left, top + (i + 0.82) * size * 1.14, size, INK, { weight: 700 });
  });
  pen.line(asked.pseudonym, left, FOOT - 22, 28, '#4d4666', { weight: 600, plain: true, width: box.w });
}

function answer(pen: Pen, said: NonNullable<Screen['answer']>, more: string): void {
  const wide = pen.w - 2 * SIDE;
  const asked = fitted(pen, frenchSpaces(said.question), { w: wide - 8, h: 76 }, LIVE_TYPE.asked, {
    weight: 700,
  });
  asked.lines.forEach((line, i) => {
    pen.line(line, SIDE + 4, TOP + 30 + i * asked.size * 1.14, asked.size, PAPER, { weight: 700 });
  });
  const top = TOP + 20 + asked.lines.length * asked.size * 1.14;
  pen.plate(SIDE, top, wide, FOOT - top, 26, PAPER);
  const box = answerBox(wide, FOOT - top - 68);
  const { size, lines, cut } = fitted(pen, frenchSpaces(said.text), box, LIVE_TYPE.answer, ANSWERED);
  const rest = cut ? pen.width(more, 26, { weight: 700, plain: true }) + 24 : 0;
  pen.line(said.by, SIDE + 30, top + 42, 30, RUST, {
    weight: 700,
    plain: true,
    width: Math.max(80, box.w - rest),
  });
  lines.forEach((line, i) => {
    pen.line(line, SIDE + 30, top + 56 + (i + 0.82) * size * 1.2, size, INK, ANSWERED);
  });
  if (!cut) return;
  pen.line(more, pen.w - SIDE - 30, top + 42, 26, RUST, { weight: 700, plain: true, align: 'right' });
}

function showPicture(pen: Pen, name: string, image: HTMLImageElement | null): void {
  const box = { w: pen.w - 2 * SIDE, h: FOOT - TOP };
  if (image) {
    const scale = Math.min(box.w / image.naturalWidth, box.h / image.naturalHeight);
    const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
    pen.g.drawImage(image, (pen.w - w) / 2, TOP + (box.h - h) / 2, w, h);
  }
  const wide = Math.min(box.w - 40, pen.width(name, 34, { weight: 700 }) + 48);
  pen.plate((pen.w - wide) / 2, FOOT - 66, wide, 54, 27, INK);
  pen.line(name, pen.w / 2, FOOT - 27, 34, PAPER, { weight: 700, align: 'center', width: wide - 40 });
}

function spot(pen: Pen, name: string, t: Translate<'hall'>): void {
  pen.line(t('look'), SIDE + 8, TOP + 54, 38, '#ffd24d', {
    weight: 700,
    plain: true,
    width: pen.w - 2 * SIDE - 16,
  });
  const { size, lines } = fitted(
    pen,
    frenchSpaces(name),
    { w: pen.w - 2 * SIDE - 16, h: 260 },
    LIVE_TYPE.title,
    {},
  );
  lines.forEach((line, i) => {
    pen.line(line, SIDE + 8, TOP + 80 + (i + 0.82) * size * 1.1, size, PAPER);
  });
}

/** Who is here, over what it is about: the face of who answers to the right of it. */
function quiet(pen: Pen, screen: Screen, t: Translate<'hall'>): void {
  const portrait = pen.w < NARROW ? null : (screen.professional?.portrait ?? null);
  const right = portrait ? pen.w - 330 : pen.w - SIDE;
  const title = frenchSpaces(screen.title || t('welcome'));
  const { size, lines } = fitted(pen, title, { w: right - SIDE - 8, h: 230 }, LIVE_TYPE.title, {});
  lines.forEach((line, i) => {
    pen.line(line, SIDE + 8, TOP + 22 + (i + 0.82) * size * 1.08, size, PAPER);
  });
  const ask = t('ask');
  const wide = Math.min(right - SIDE - 8, pen.width(ask, 30, { weight: 700, plain: true }) + 52);
  const top = TOP + 48 + lines.length * size * 1.08;
  pen.plate(SIDE + 8, top, wide, 56, 28, PAPER);
  pen.line(ask, SIDE + 34, top + 38, 30, INK, { weight: 700, plain: true, width: wide - 52 });
  if (portrait) face(pen, portrait, screen.professional?.name ?? '');
}

/** A bust in a sun, cut off by it. */
function face(pen: Pen, portrait: Portrait, name: string): void {
  const { g } = pen;
  const [x, y, radius] = [pen.w - 172, TOP + 172, 146];
  pen.disc(x, y, radius, radius, '#f6b21b');
  g.save();
  g.beginPath();
  g.arc(x, y, radius, 0, 7);
  g.clip();
  g.translate(x - (pen.w / 2) * 1.3, y - 128);
  g.scale(1.3, 1.3);
  drawPortrait(pen, portrait, name.length);
  g.restore();
}
