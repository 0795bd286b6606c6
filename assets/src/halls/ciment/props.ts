import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { forklift, pendant } from '../kit/props.ts';
import { CEMENT, STEEL } from './paints.ts';
import { vaultOver } from './room.ts';

/** Lamps: x, z. */
export const LAMPS = [
  [-7.4, 18.6],
  [1.6, 17.6],
  [8.8, 17.8],
  [-1.4, 8.6],
  [10.6, 8.2],
  [-9.6, 1.6],
  [0.6, -0.6],
  [10.4, -2],
  [-0.6, -9],
  [-1, -15],
  [-7.8, -16.4],
] as const;

/** Lamps, banners, the laboratory's bench, sacks of cement, a fork-lift, posts at the way in. */
export function buildProps(b: Builder): void {
  for (const [x, z] of LAMPS) pendant(b, x, z, vaultOver(x) - 5.6);
  for (const [x, z, color, turn] of [
    [-14.5, 19.2, PAINT.red, Math.PI / 2],
    [14.5, 9.6, PAINT.yellow, -Math.PI / 2],
  ] as const) {
    const wall = b.at(x, 0, z, turn);
    wall.box(0, 0.6, 0, 1.2, 3.7, 0.05, { color, bevel: 0, texels: 6 });
    wall.sign(color === PAINT.red ? 'banner-red' : 'banner-yellow', 0, 2.45, 0.036, 1.2, 3.67);
  }
  bench(b.at(-3, 0, -11.6, 0.35));
  for (const [x, z, turn] of [
    [-13, 9, 0],
    [-13.1, 6.6, 0.1],
    [13.2, 12.4, 0],
  ] as const)
    sacks(b.at(x, 0, z, turn));
  const truck = b.at(11.6, 0, -10.9, -2.4);
  forklift(truck);
  for (const x of [-0.9, 2.9]) {
    b.cylinder(x, 0, 18.4, 0.09, 0.09, 0.85, { color: PAINT.yellow, sides: 10 });
    b.cylinder(x, 0.55, 18.4, 0.094, 0.094, 0.14, { color: PAINT.dark, sides: 10, open: true });
    b.pillar(x, 18.4, 0.1);
  }
}

/** Where cubes are crushed at 28 days, and powders weighed. */
function bench(t: Builder): void {
  t.box(0, 0, 0, 2.6, 0.86, 0.8, { color: PAINT.white, bevel: 0.04, texels: 7 });
  t.box(0, 0.86, 0, 2.8, 0.06, 0.95, { color: '#3f5a6b', bevel: 0.02 });
  t.box(-0.8, 0.92, 0, 0.62, 0.2, 0.5, { color: '#2c6670', bevel: 0.03 });
  for (const x of [-1.05, -0.55]) t.cylinder(x, 1.12, 0, 0.06, 0.06, 0.8, { ...STEEL, sides: 8 });
  t.box(-0.8, 1.9, 0, 0.7, 0.24, 0.5, { color: '#2c6670', bevel: 0.04 });
  t.cylinder(-0.8, 1.5, 0, 0.16, 0.16, 0.4, { ...STEEL, sides: 12 });
  t.box(-0.8, 1.14, 0, 0.3, 0.3, 0.3, { color: '#aeaaa3', bevel: 0.02 });
  for (let i = 0; i < 4; i++)
    t.box(0.1 + i * 0.26, 0.92, -0.2, 0.2, 0.2, 0.2, { color: '#b5b0a6', bevel: 0.015 });
  t.box(0.6, 0.92, 0.18, 0.4, 0.1, 0.3, { color: PAINT.white, bevel: 0.02 });
  t.cylinder(0.6, 1.02, 0.18, 0.12, 0.14, 0.05, { ...STEEL, sides: 12 });
  t.block(0, 0, 2.8, 1);
}

/** A pallet of sacks, laid crosswise so that they hold. */
function sacks(p: Builder): void {
  p.box(0, 0, 0, 1.3, 0.14, 1.5, { color: PAINT.woodDark, bevel: 0 });
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 4; i++) {
      const turned = row % 2 === 1;
      const [x, z] = [(i % 2) * 0.62 - 0.31, Math.floor(i / 2) * 0.7 - 0.35];
      p.box(turned ? x * 0.98 : x, 0.14 + row * 0.2, z, 0.58, 0.2, 0.66, {
        color: (row + i) % 3 ? '#d8c7a6' : CEMENT,
        bevel: 0.06,
        texels: 4,
      });
    }
  p.block(0, 0, 1.4, 1.6);
}
