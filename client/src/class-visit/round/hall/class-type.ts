import { fitted, type TypeRange } from '../../../world/hall/signs/live-type.ts';
import type { Pen, Writing } from '../../../world/hall/signs/pen.ts';

export const PAPER = '#fff7ea';
export const INK = '#1e1a33';
export const SOFT = '#4d4666';
const ENAMEL = '#2a2540';
export const ORANGE = '#ff6a1f';
export const GREEN = '#1c7a58';
export const SIDE = 28;
/** The bar at the foot begins here. */
export const FOOT = 420;

/**
 * Sizes on the class's screen, units of which it is 480 high, as `LIVE_TYPE` of the live one: the last row of a class of 28
 * reads the smallest of them (Z101).
 */
export const CLASS_TYPE = {
  prompt: { most: 56, least: 32, leading: 1.12 },
  choice: { most: 44, least: 27, leading: 1.12 },
  explanation: { most: 36, least: 27, leading: 1.14 },
  title: { most: 84, least: 44, leading: 1.06 },
} as const satisfies Record<string, TypeRange>;

/** Writes a text as large as it fits into a box from its upper left corner; gives the height it takes. */
export function write(
  pen: Pen,
  text: string,
  box: { x: number; y: number; w: number; h: number },
  type: TypeRange,
  color: string,
  how: Writing = {},
): number {
  const { size, lines } = fitted(pen, text, box, type, how);
  const step = size * type.leading;
  lines.forEach((line, i) => {
    pen.line(line, box.x, box.y + (i + 0.82) * step, size, color, how);
  });
  return lines.length * step;
}

/** The bar at the foot: what the class does on its left, what it has still on its right. */
export function drawFoot(pen: Pen, left: string, right: string): void {
  pen.plate(12, FOOT, pen.w - 24, 480 - FOOT - 10, 16, ENAMEL);
  const how = { weight: 700, plain: true } as const;
  const wide = right ? pen.width(right, 30, how) + 24 : 0;
  pen.line(left, SIDE + 6, FOOT + 36, 30, PAPER, { ...how, width: pen.w - 2 * SIDE - 12 - wide });
  if (right) pen.line(right, pen.w - SIDE - 6, FOOT + 36, 30, '#ffc53d', { ...how, align: 'right' });
}
