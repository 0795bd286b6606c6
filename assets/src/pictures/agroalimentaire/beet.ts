import { circle, group, n, path, rect, stroke } from '../kit.ts';
import { LEAF } from './parts.ts';

const FLESH = '#f2e6cf';
const SHADE = '#d8c4a0';

/** A sugar beet, crown up, its middle at (x, y), turned by `turn` degrees; with `leaves` as it stands in the field. */
export function beet(x: number, y: number, size: number, turn = 0, leaves = false): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${(size / 40).toFixed(2)})"`,
    leaves
      ? path('M-2-16q-18-8-20-26 16 2 21 22-2-20 4-30 8 14 1 30 8-16 20-18-4 16-21 22z', LEAF) +
          stroke('M-3-18l-12-16M0-18l3-22M3-18l14-12', '#7fb84a', 2)
      : '',
    path('M-15-12q6-7 15-7t15 7q4 14-5 22-7 8-10 20-3-12-10-20-9-8-5-22z', FLESH),
    path('M3-18q9 1 12 6 4 14-5 22-7 8-10 20 2-22 3-48z', SHADE, 'opacity=".6"'),
    stroke('M-11-4q5 3 10 2M-8 6q4 2 8 1', '#b89c70', 2),
  );
}

/** One more of the beets that `beetSymbol` defines, about (x, y). */
export const laidBeet = (x: number, y: number, turn: number): string =>
  `<use href="#beet" transform="translate(${n(x)} ${n(y)}) rotate(${turn})"/>`;

/** A heap of beets `wide` and `tall`, its lower left corner at (x, y). */
export function beetHeap(x: number, y: number, wide: number, tall: number, size = 18): string {
  const rows = Math.max(1, Math.floor(tall / (size * 0.62)));
  const roots: string[] = [];
  for (let row = 0; row < rows; row++) {
    const inset = (row * wide) / (rows * 2.4);
    const count = Math.floor((wide - inset * 2) / (size * 0.8));
    for (let at = 0; at < count; at++) {
      const turn = ((row * 47 + at * 73) % 140) - 70;
      roots.push(laidBeet(x + inset + (at + 0.5) * size * 0.8, y - row * size * 0.62 - size * 0.3, turn));
    }
  }
  return (
    path(
      `M${n(x - 4)} ${n(y)}Q${n(x + wide * 0.3)} ${n(y - tall * 0.6)} ${n(x + wide * 0.5)} ${n(y - tall * 0.86)}Q${n(x + wide * 0.7)} ${n(y - tall * 0.6)} ${n(x + wide + 4)} ${n(y)}z`,
      '#a88a5c',
    ) + roots.join('')
  );
}

/** The root that `laidBeet` and `beetHeap` repeat, for the picture's definitions. */
export const beetSymbol = (size = 18): string => `<g id="beet">${beet(0, 0, size)}</g>`;

/** A sugar loaf standing at (x, y): the cone in which sugar was sold before lumps. */
export function sugarLoaf(x: number, y: number, height: number): string {
  const h = height;
  return (
    path(
      `M${n(x - h * 0.3)} ${n(y)}Q${n(x - h * 0.12)} ${n(y - h * 0.96)} ${n(x)} ${n(y - h)}Q${n(x + h * 0.12)} ${n(y - h * 0.96)} ${n(x + h * 0.3)} ${n(y)}z`,
      '#fffdf6',
    ) +
    path(
      `M${n(x)} ${n(y - h)}Q${n(x + h * 0.12)} ${n(y - h * 0.96)} ${n(x + h * 0.3)} ${n(y)}H${n(x + h * 0.04)}z`,
      '#dfe3ee',
    ) +
    path(
      `M${n(x - h * 0.3)} ${n(y)}l${n(h * 0.045)} ${n(-h * 0.2)}h${n(h * 0.51)}l${n(h * 0.045)} ${n(h * 0.2)}z`,
      '#3f6fc4',
    )
  );
}

/** A crystal of sugar, flat-faced, about (x, y). */
export function crystal(x: number, y: number, size: number, turn = 0): string {
  return group(
    `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${(size / 20).toFixed(2)})"`,
    path('M-7-10H6l6 6-4 14H-6l-6-8z', '#f4fbff'),
    path('M6-10l6 6-4 14-3-12z', '#bcd8ec'),
    path('M-12 2l7-4h10l3 12H-6z', '#dceefa'),
    stroke('M-7-10l2 8M5-2l1-8', '#fff', 1.6),
  );
}

/** A truck's cab, its front wheel at (x, y), facing left. */
export function truckCab(x: number, y: number, colour: string): string {
  return (
    path(`M${n(x - 16)} ${n(y)}v-34q0-6 5-8l14-4h16v46z`, colour) +
    path(`M${n(x - 11)} ${n(y - 20)}v-12l11-6v18z`, '#cdefff') +
    circle(x + 2, y, 9, '#1a1338') +
    circle(x + 2, y, 4, '#8f93a3') +
    rect(x - 18, y - 10, 5, 5, '#ffe08a', 'rx="2"')
  );
}
