import type { Builder } from '../kit/Builder.ts';
import { flaconOf } from './bottles.ts';
import { ESSENCE } from './paints.ts';

/** A single-dose vial of saline, its cap twisted off, and one that is still closed. */
export function saline(o: Builder): void {
  o.cylinder(0, 0, 0, 0.4, 0.38, 0.06, { color: '#2d2b36', sides: 20 });
  vial(o.at(-0.14, 0.06, 0, 0.2), false);
  vial(o.at(0.2, 0.06, 0.06, -0.3), true);
  o.at(-0.02, 0.1, 0.3, 0.6, 0, 1.4).box(0, -0.08, 0, 0.16, 0.16, 0.04, {
    color: '#bfe3ee',
    gloss: 0.7,
    bevel: 0.01,
  });
}

function vial(v: Builder, closed: boolean): void {
  const body: [number, number][] = [
    [0.11, 0],
    [0.13, 0.04],
    [0.13, 0.4],
    [0.06, 0.52],
    [0.045, 0.56],
    [0.045, 0.62],
  ];
  v.lathe(0, 0, 0, body, { color: '#cfeaf3', gloss: 0.85, sides: 16, texels: 8 });
  v.cylinder(0, 0.1, 0, 0.132, 0.132, 0.16, { color: '#3f8fb0', sides: 16, open: true });
  if (closed) v.box(0, 0.62, 0, 0.18, 0.18, 0.04, { color: '#bfe3ee', gloss: 0.7, bevel: 0.01 });
}

/** A bar of soap in its dish, with bubbles. */
export function soap(o: Builder): void {
  const dish: [number, number][] = [
    [0.2, 0],
    [0.24, 0.05],
    [0.44, 0.14],
    [0.44, 0.18],
    [0.3, 0.12],
    [0, 0.12],
  ];
  o.lathe(0, 0, 0, dish, { color: '#fbf7ec', gloss: 0.7, sides: 24, texels: 8 });
  o.at(0, 0.14, 0, 0.3).box(0, 0, 0, 0.54, 0.2, 0.34, {
    color: '#b48bee',
    gloss: 0.45,
    bevel: 0.07,
    texels: 8,
  });
  o.at(0, 0.341, 0, 0.3).box(0, 0, 0, 0.3, 0.01, 0.14, { color: '#9a6ddb', bevel: 0 });
  for (const [x, y, z, r] of [
    [-0.2, 0.36, 0.12, 0.07],
    [-0.08, 0.42, 0.08, 0.05],
    [-0.25, 0.46, 0.02, 0.045],
    [0.26, 0.3, 0.18, 0.06],
    [-0.12, 0.62, 0.1, 0.06],
    [0.02, 0.74, 0, 0.035],
  ] as const)
    o.sphere(x, y, z, r, { color: '#e8f6ff', gloss: 0.95, sides: 10 });
}

/** A great flacon with its lilac stopper. */
export function flacon(o: Builder): void {
  o.cylinder(0, 0, 0, 0.36, 0.34, 0.06, { color: '#2d2b36', sides: 20 });
  flaconOf(o.at(0, 0.06, 0, 0.3), 0.46, ESSENCE, true);
}
