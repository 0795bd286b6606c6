import { circle, group, n, path, random, rect, stroke } from '../kit.ts';
import { CREAM, INK, STEEL, STEEL_DARK, STEEL_LIGHT, YELLOW } from '../palette.ts';

export const PINK = '#ff5f86';
export const TURQUOISE = '#36b6cc';
export const PLUM = '#4a1a40';
const COLOURS = [PINK, YELLOW, TURQUOISE, CREAM, '#7a4cd6'] as const;

/** Grains of plastic scattered over a box, in a few colours or in one. */
export function pellets(
  seed: number,
  count: number,
  x: number,
  y: number,
  width: number,
  height: number,
  size = 5,
  colours: readonly string[] = COLOURS,
): string {
  const next = random(seed);
  return colours
    .map((colour) => {
      const grains = Array.from(
        { length: Math.round(count / colours.length) },
        () => `M${Math.round(x + next() * width)} ${Math.round(y + next() * height)}h2`,
      );
      return stroke(grains.join(''), colour, size);
    })
    .join('');
}

/** A bottle standing at (x, y), `height` tall, of clear tinted plastic. */
export function bottle(x: number, y: number, height: number, colour: string, turn = 0, cap = CREAM): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${(height / 100).toFixed(2)})"`,
    path('M-18 0q-4 0-4-5v-52q0-12 10-20v-15h24v15q10 8 10 20v52q0 5-4 5z', colour, 'opacity=".88"'),
    stroke('M-20-40h40M-20-30h40', '#fff', 2, 'opacity=".5"'),
    rect(-13, -100, 26, 10, cap, 'rx="3"'),
    path('M-15-8v-46q2-9 8-14', 'none', 'stroke="#fff" stroke-width="5" opacity=".65"'),
  );
}

/** The small thick tube a bottle is blown from, hanging by its neck from (x, y). */
export function preform(x: number, y: number, height: number, colour: string): string {
  const w = height * 0.3;
  return (
    rect(x - w * 0.7, y, w * 1.4, height * 0.12, CREAM, 'rx="1.5"') +
    path(
      `M${n(x - w / 2)} ${n(y + height * 0.12)}h${n(w)}v${n(height * 0.7)}q0 ${n(w * 0.6)}-${n(w / 2)} ${n(w * 0.6)}t-${n(w / 2)}-${n(w * 0.6)}z`,
      colour,
    )
  );
}

/** A toy brick with two studs, its lower left corner at (x, y). */
export function brick(x: number, y: number, width: number, colour: string, turn = 0): string {
  const w = width;
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn})"`,
    rect(w * 0.12, -w * 0.7, w * 0.28, w * 0.2, colour, 'rx="2"'),
    rect(w * 0.6, -w * 0.7, w * 0.28, w * 0.2, colour, 'rx="2"'),
    rect(0, -w * 0.56, w, w * 0.56, colour, 'rx="2.5"'),
    rect(0, -w * 0.56, w, w * 0.12, '#fff', 'rx="2" opacity=".35"'),
  );
}

/** A buckle half with its two springy arms, pointing right from (x, y). */
export function clip(x: number, y: number, size: number, colour: string, turn = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${(size / 20).toFixed(2)})"`,
    rect(0, -8, 9, 16, colour, 'rx="2"'),
    stroke('M9 0h10M9-6q10-3 10 3M9 6q10 3 10-3', colour, 3.4),
  );
}

/** The heated tube of a press, from its hopper at the right (x + length) to its nozzle at the left (x). */
export function barrel(x: number, y: number, length: number): string {
  const bands = Array.from({ length: 4 }, (_, index) =>
    rect(x + length * (0.14 + index * 0.16), y - 13, length * 0.09, 26, '#ff8a2a', 'rx="3"'),
  );
  return (
    path(`M${n(x)} ${n(y - 4)}l14-7v22l-14-7z`, STEEL_DARK) +
    rect(x + 12, y - 11, length - 12, 22, STEEL) +
    rect(x + 12, y - 11, length - 12, 6, STEEL_LIGHT) +
    bands.join('') +
    path(
      `M${n(x + length * 0.74)} ${n(y - 52)}h${n(length * 0.26)}l-${n(length * 0.08)} 40h-${n(length * 0.1)}z`,
      CREAM,
      'opacity=".85"',
    )
  );
}

/** A half mould of steel, hollowed towards the side `open` (1 right, −1 left); its open face at x. */
export function halfMould(x: number, y: number, width: number, height: number, open: 1 | -1): string {
  const left = open === 1 ? x - width : x;
  return (
    rect(left, y, width, height, STEEL, 'rx="3"') +
    rect(left, y, width, height * 0.12, STEEL_LIGHT, 'rx="3"') +
    rect(open === 1 ? x - 5 : x, y, 5, height, STEEL_DARK)
  );
}

/** A belt with its rollers, its top at y. */
export function belt(x: number, y: number, length: number): string {
  const rollers = Array.from({ length: Math.floor(length / 26) }, (_, index) =>
    circle(x + 13 + index * 26, y + 7, 4, STEEL),
  );
  return rect(x, y, length, 14, INK, 'rx="7"') + rollers.join('');
}
