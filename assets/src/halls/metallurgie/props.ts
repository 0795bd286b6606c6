import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { crate, drum, forklift, pendant, tub } from '../kit/props.ts';

/** Pendant lamps: x, z. */
export const LAMPS = [
  [-7.4, 17],
  [-7.4, 6.5],
  [-7.4, -12.4],
  [7.4, 18],
  [7.4, 9],
  [8.2, -4.5],
  [7.6, -11.5],
  [-4, -19],
  [2.4, 18.5],
  [1.3, 10.2],
  [-6.2, -4.6],
] as const;

/** Pendant lamps, banners, crates, drums, plants, bollards and a fork-lift. */
export function buildProps(b: Builder): void {
  for (const [x, z] of LAMPS) pendant(b, x, z);
  for (const [z, color] of [
    [13.75, PAINT.red],
    [0, PAINT.yellow],
    [-13.75, PAINT.red],
  ] as const) {
    const wall = b.at(-14.3, 0, z, Math.PI / 2);
    wall.box(0, 3.2, 0, 1.5, 4.6, 0.05, { color, bevel: 0, texels: 6 });
    wall.sign(color === PAINT.red ? 'banner-red' : 'banner-yellow', 0, 5.5, 0.036, 1.5, 4.6);
  }
  for (const [x, z, size, y, turn] of [
    [-13.3, 16.2, 1.1, 0, 0],
    [-13.4, 16.3, 0.8, 0.88, 0.3],
    [-12.2, 17.1, 0.9, 0, 0.4],
    [13.3, 8.6, 1, 0, 0.2],
    [-12.9, -18.8, 1.2, 0, 0.1],
    [-11.5, -19.6, 1, 0, 0.5],
    [12.8, -19.9, 1.2, 0, 0],
    [11.4, -20.3, 0.9, 0, 0.3],
  ] as const)
    crate(b.at(x, y, z, turn), size, y === 0);
  for (const [x, z, color] of [
    [-13.6, 2.9, '#2f62d6'],
    [-13, 2.3, PAINT.yellow],
    [-13.8, 2, PAINT.red],
    [13.6, -6.6, PAINT.petrol],
    [13.1, -7.2, PAINT.yellow],
  ] as const)
    drum(b, x, z, color);
  for (const [x, z] of [
    [-13.8, 20.2],
    [-5.4, 20.9],
    [5.4, 20.9],
    [9.4, 20.9],
  ] as const)
    tub(b, x, z);
  for (const x of [0.3, 4.1]) {
    b.cylinder(x, 0, 17.5, 0.09, 0.09, 0.85, { color: PAINT.yellow, sides: 10 });
    b.cylinder(x, 0.55, 17.5, 0.094, 0.094, 0.14, { color: PAINT.dark, sides: 10, open: true });
    b.pillar(x, 17.5, 0.1);
  }
  forklift(b.at(-12.9, 0, -2.3, 0.12));
}
