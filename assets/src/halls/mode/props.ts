import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { crate, pendant, tub } from '../kit/props.ts';
import { BOBBIN, YARNS } from './paints.ts';
import { vaultOver } from './room.ts';

/** Lamps: x, z. */
export const LAMPS = [
  [-7.4, 18.9],
  [1.4, 17.4],
  [8.8, 17.4],
  [-1, 6.2],
  [9.6, 8],
  [-10.6, 4.6],
  [0.4, -2.2],
  [10, -1.6],
  [-0.8, -9.4],
  [1.6, -14],
  [-7.6, -13.6],
] as const;

/** Lamps, banners, rolls of cloth, crates, posts at the way in, great spools. */
export function buildProps(b: Builder): void {
  for (const [x, z] of LAMPS) pendant(b, x, z, vaultOver(z) - 5.6);
  // The sunny side leaves its own machines in the shade.
  for (const z of [4.4, 9, 13.4, 16.6]) b.lamp([-4, 4.6, z], '#fff0d6', 16, 9, 0.4);
  for (const [x, z, color, turn] of [
    [-14.7, 16.5, PAINT.red, Math.PI / 2],
    [14.7, 11, PAINT.yellow, -Math.PI / 2],
  ] as const) {
    const wall = b.at(x, 0, z, turn);
    wall.box(0, 1.75, 0, 1.3, 4.1, 0.05, { color, bevel: 0, texels: 6 });
    wall.sign(color === PAINT.red ? 'banner-red' : 'banner-yellow', 0, 3.8, 0.036, 1.3, 3.98);
  }
  rolls(b.at(-13.4, 0, 11.2));
  rolls(b.at(13.3, 0, -10.4, Math.PI));
  for (const [x, z] of [
    [-13.6, 7.2],
    [13.5, 12.6],
  ] as const)
    spool(b, x, z);
  crate(b.at(-13.4, 0, -11.6, 0.2), 1.1, true);
  tub(b, 3.9, 20);
  tub(b, -2.4, 20.2);
  for (const x of [-0.9, 2.9]) {
    b.cylinder(x, 0, 18.9, 0.09, 0.09, 0.85, { color: PAINT.yellow, sides: 10 });
    b.cylinder(x, 0.55, 18.9, 0.094, 0.094, 0.14, { color: PAINT.dark, sides: 10, open: true });
    b.pillar(x, 18.9, 0.1);
  }
}

/** Rolls of cloth on their rack. */
function rolls(r: Builder): void {
  for (const z of [-1.1, 1.1]) r.box(0, 0, z, 1.3, 2.4, 0.1, { ...BOBBIN, bevel: 0.02 });
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 3; i++)
      r.cylinder(-0.4 + i * 0.4, 0.35 + row * 0.55, -1.05, 0.18, 0.18, 2.1, {
        color: YARNS[(row * 3 + i) % YARNS.length]!,
        turn: [Math.PI / 2, 0, 0],
        sides: 10,
        gloss: 0.08,
      });
  r.block(0, 0, 1.4, 2.4);
}

/** A spool as high as a child. */
function spool(b: Builder, x: number, z: number): void {
  for (const y of [0, 1.2]) b.cylinder(x, y, z, 0.55, 0.55, 0.14, { ...BOBBIN, sides: 18 });
  b.lathe(
    x,
    0.14,
    z,
    [
      [0.36, 0],
      [0.46, 0.2],
      [0.46, 0.86],
      [0.36, 1.06],
    ],
    {
      color: YARNS[x > 0 ? 5 : 0]!,
      sides: 18,
      gloss: 0.1,
    },
  );
  b.pillar(x, z, 0.6);
}
