import { MARKS } from '../../../quiz/marks.ts';
import { fitted } from '../../../world/hall/signs/live-type.ts';
import type { Pen } from '../../../world/hall/signs/pen.ts';
import { CLASS_TYPE, drawFoot, FOOT, GREEN, INK, ORANGE, SIDE, SOFT, write } from './class-type.ts';
import type { Face, FaceRow } from './screen-face.ts';

type Question = Extract<Face, { is: 'question' }>;
type Box = { x: number; y: number; w: number; h: number };

/** A longer explanation has half of the sheet, characters. */
const LONG = 130;
const BADGE = 84;
const TOP = 20;
const SAND = '#eadbc0';
const PALE_GREEN = '#dff3e3';
const WHITE = '#ffffff';
/** Answers beside their bars: read before, and on every screen and card. */
const ROW = { most: 30, least: 21, leading: 1.04 } as const;
const TOLD = { weight: 500, plain: true } as const;
const HOW = { weight: 700, plain: true } as const;

/** A question with its signs and letters; once its result is shown, with bars, the solution and the explanation. */
export function drawQuestion(pen: Pen, face: Question): void {
  pen.plate(SIDE, TOP, BADGE, BADGE, 20, ORANGE);
  const [number, of] = [String(face.number), `/${face.of}`];
  const from = SIDE + (BADGE - pen.width(number, 46) - pen.width(of, 26) - 3) / 2;
  pen.line(number, from, TOP + 58, 46, INK);
  pen.line(of, from + pen.width(number, 46) + 3, TOP + 58, 26, INK);
  const prompt = { x: SIDE + BADGE + 20, y: TOP - 2, w: pen.w - 2 * SIDE - BADGE - 20, h: 122 };
  const shown = face.rows.some(({ count, right }) => count !== null || right);
  const { prompt: type } = CLASS_TYPE;
  // Beside its result the question is known already.
  const tall = write(pen, face.prompt, prompt, shown ? { ...type, most: 40 } : type, INK);
  let top = TOP + Math.max(BADGE, tall) + 12;
  if (face.note) {
    pen.line(face.note, SIDE, top + 26, 28, SOFT, { ...HOW, width: pen.w - 2 * SIDE });
    top += 40;
  }
  const room = { x: SIDE, y: top, w: pen.w - 2 * SIDE, h: FOOT - 10 - top };
  if (face.explanation) {
    const long = face.explanation.text.length > LONG;
    const aside = room.w * (long ? 0.46 : 0.4);
    explain(pen, face.explanation, { ...room, x: room.x + room.w - aside, w: aside });
    room.w -= aside + 18;
  }
  if (face.rows.length > 0) (shown ? inRows : inCells)(pen, face.rows, room);
  drawFoot(pen, face.left, face.right);
}

function explain(pen: Pen, { title, text, source }: NonNullable<Question['explanation']>, box: Box): void {
  pen.plate(box.x - 2, box.y - 2, box.w + 4, box.h + 4, 18, SAND);
  pen.plate(box.x, box.y, box.w, box.h, 16, WHITE);
  pen.line(title, box.x + 18, box.y + 38, 28, '#12693f', { ...HOW, width: box.w - 36 });
  const inner = { x: box.x + 18, y: box.y + 46, w: box.w - 36, h: box.h - 54 };
  const short = { ...inner, h: inner.h - 24 };
  // What there is to learn comes before who says so.
  const room = source && !fitted(pen, text, short, CLASS_TYPE.explanation, TOLD).cut ? short : inner;
  write(pen, text, room, CLASS_TYPE.explanation, INK, TOLD);
  if (source && room === short)
    pen.line(source, inner.x, box.y + box.h - 12, 18, SOFT, {
      weight: 500,
      plain: true,
      width: inner.w,
    });
}

/** The sign of a choice in its square, and its letter beside it. */
function sign(pen: Pen, index: number, x: number, y: number, size: number): void {
  const { colour, path } = MARKS[index % MARKS.length]!;
  pen.plate(x, y, size, size, size * 0.24, colour);
  const { g } = pen;
  const scale = size / 38;
  g.save();
  g.translate(x + size / 2 - 12 * scale, y + size / 2 - 12 * scale);
  g.scale(scale, scale);
  g.fillStyle = WHITE;
  g.fill(new Path2D(path));
  g.restore();
  pen.line(String.fromCharCode(65 + index), x + size + 10, y + size / 2 + 13, 36, INK);
}

/** Before the result: two columns where there are signs, one line under the other where there are none. */
function inCells(pen: Pen, rows: readonly FaceRow[], room: Box): void {
  const columns = rows.length > 1 && (rows[0]!.mark !== null || rows.length > 3) ? 2 : 1;
  const lines = Math.ceil(rows.length / columns);
  const gap = 12;
  const w = (room.w - gap * (columns - 1)) / columns;
  const h = Math.min(150, (room.h - gap * (lines - 1)) / lines);
  const above = Math.max(0, (room.h - lines * h - (lines - 1) * gap) / 3);
  rows.forEach(({ text, mark }, i) => {
    const x = room.x + (i % columns) * (w + gap);
    const y = room.y + above + Math.floor(i / columns) * (h + gap);
    pen.plate(x, y, w, h, 16, SAND);
    pen.plate(x + 3, y + 3, w - 6, h - 6, 14, WHITE);
    const size = Math.min(72, h - 18);
    if (mark !== null) sign(pen, mark, x + 12, y + (h - size) / 2, size);
    const from = mark === null ? 20 : size + 60;
    label(pen, text, { x: x + from, y: y + 6, w: w - from - 12, h: h - 12 });
  });
}

/** Words in the middle of a box's height; in one smaller line rather than cut. */
function label(pen: Pen, text: string, box: Box): void {
  const { choice } = CLASS_TYPE;
  const { size, lines, cut } = fitted(pen, text, box, choice, HOW);
  const middle = box.y + box.h / 2;
  if (cut) {
    pen.line(text, box.x, middle + 9, choice.least, INK, { ...HOW, width: box.w });
    return;
  }
  const step = size * choice.leading;
  lines.forEach((line, i) => {
    pen.line(line, box.x, middle + (i - lines.length / 2 + 0.5) * step + size * 0.34, size, INK, HOW);
  });
}

/** With the result: a line for each, its bar and its number; the right one stands in green with a tick. */
function inRows(pen: Pen, rows: readonly FaceRow[], room: Box): void {
  const h = Math.min(82, room.h / rows.length);
  rows.forEach(({ text, mark, count, share, right }, i) => {
    const y = room.y + i * h;
    if (right) {
      pen.plate(room.x, y, room.w, h - 6, 14, GREEN);
      pen.plate(room.x + 4, y + 4, room.w - 8, h - 14, 11, PALE_GREEN);
    }
    const size = Math.min(44, h - 22);
    if (mark !== null) sign(pen, mark, room.x + 8, y + (h - 6 - size) / 2, size);
    const from = room.x + (mark === null ? 20 : size + 48);
    const to = room.x + room.w - (count === null ? 16 : 70);
    const bar = count === null || h < 50 ? 0 : 11;
    inLines(pen, text, { x: from, y: y + 2, w: to - from, h: h - 14 - bar });
    if (bar > 0) {
      pen.plate(from, y + h - 8 - bar - 4, to - from, bar, 5, SAND);
      const colour = right ? GREEN : MARKS[(mark ?? 0) % MARKS.length]!.colour;
      if (share > 0) pen.plate(from, y + h - 8 - bar - 4, Math.max(12, (to - from) * share), bar, 5, colour);
    }
    if (count !== null)
      pen.line(
        `${right ? '✓ ' : ''}${count}`,
        room.x + room.w - 16,
        y + h / 2 + 9,
        36,
        right ? '#12693f' : INK,
        {
          align: 'right',
        },
      );
  });
}

/** What was read already stands beside its bar in two lines at most. */
function inLines(pen: Pen, text: string, box: Box): void {
  const { size, lines } = fitted(pen, text, box, ROW, HOW);
  const step = size * ROW.leading;
  lines.forEach((line, i) => {
    const foot = box.y + box.h / 2 + (i - lines.length / 2 + 0.5) * step + size * 0.34;
    pen.line(line, box.x, foot, size, INK, { ...HOW, width: box.w });
  });
}
