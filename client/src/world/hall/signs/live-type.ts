import type { Pen, Writing } from './pen.ts';

/** Sizes a text of the live screen is tried in, units of which the screen is 480 high, and how far apart its lines are. */
export type TypeRange = { most: number; least: number; leading: number };

/** From the largest that is still calm to the smallest that the last row of the Agora reads. */
export const LIVE_TYPE = {
  question: { most: 76, least: 30, leading: 1.14 },
  asked: { most: 38, least: 30, leading: 1.14 },
  answer: { most: 48, least: 32, leading: 1.2 },
  poll: { most: 48, least: 36, leading: 1.1 },
  title: { most: 84, least: 46, leading: 1.08 },
} as const satisfies Record<string, TypeRange>;

/** Beside the picture of whoever speaks a sheet keeps less room around its words; units. */
const NARROW = 700;

/** Room for a question on a sheet so wide, units. */
export const questionBox = (wide: number): { w: number; h: number } =>
  wide < NARROW ? { w: wide - 36, h: 244 } : { w: wide - 68, h: 216 };

/** Room for an answer on a sheet so wide, below the question in two lines, and how it is written. */
export const answerBox = (wide: number, h = 196): { w: number; h: number } => ({ w: wide - 60, h });
export const ANSWERED = { weight: 500, plain: true } as const;

/** A text in lines that fill a box as large as they can; `cut` where its end does not fit even in the smallest size. */
export function fitted(
  pen: Pick<Pen, 'wrap'>,
  text: string,
  box: { w: number; h: number },
  { most, least, leading }: TypeRange,
  how: Writing,
): { size: number; lines: string[]; cut: boolean } {
  for (let size: number = most; size > least; size -= 2) {
    const lines = pen.wrap(text, size, box.w, Number.POSITIVE_INFINITY, how);
    if (lines.length * size * leading <= box.h) return { size, lines, cut: false };
  }
  const rows = Math.max(1, Math.floor(box.h / (least * leading)));
  const all = pen.wrap(text, least, box.w, Number.POSITIVE_INFINITY, how);
  return { size: least, lines: pen.wrap(text, least, box.w, rows, how), cut: all.length > rows };
}
