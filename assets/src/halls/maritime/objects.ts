import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';

const METAL: Options = { color: PAINT.steelLight, metal: 0.9, gloss: 0.85, texels: 8 };

/** A salad bowl that floats in a sink. */
export function bowl(o: Builder): void {
  for (const s of [-1, 1]) {
    o.box(s * 0.38, 0, 0, 0.08, 0.32, 0.7, { color: PAINT.white, bevel: 0.02 });
    o.box(0, 0, s * 0.31, 0.68, 0.32, 0.08, { color: PAINT.white, bevel: 0.02 });
  }
  o.box(0, 0.18, 0, 0.68, 0.05, 0.54, { color: '#3aa0bd', gloss: 0.95, bevel: 0, skip: 'b' });
  const cup: [number, number][] = [
    [0.1, 0],
    [0.2, 0.06],
    [0.27, 0.2],
    [0.28, 0.21],
    [0.25, 0.19],
    [0.17, 0.08],
    [0, 0.05],
  ];
  o.lathe(0, 0.18, 0.02, cup, { ...METAL, sides: 24 });
  o.tube(
    [
      [0.3, 0.3, -0.32],
      [0.3, 0.72, -0.32],
      [0.18, 0.84, -0.2],
      [0.06, 0.74, -0.1],
    ],
    0.035,
    METAL,
    14,
  );
}

/** The corner of a car's bumper, its two parking sensors and the rings of their sound. */
export function sensor(o: Builder): void {
  o.box(0, 0.1, -0.12, 0.9, 0.34, 0.26, { color: '#c2367a', bevel: 0.07, gloss: 0.6, texels: 9 });
  o.box(0, 0.02, -0.1, 0.86, 0.12, 0.22, { color: PAINT.dark, bevel: 0.02 });
  o.box(0.3, 0.44, -0.14, 0.26, 0.16, 0.12, { color: '#fff1d0', gloss: 0.9, bevel: 0.04 });
  for (const x of [-0.22, 0.12]) {
    o.cylinder(x, 0.27, 0.005, 0.055, 0.055, 0.03, {
      color: PAINT.dark,
      turn: [Math.PI / 2, 0, 0],
      sides: 14,
    });
    for (let i = 1; i < 4; i++)
      o.torus(
        x,
        0.27,
        0.04 + i * 0.09,
        0.05 + i * 0.045,
        0.012,
        { color: '#2ec5c0', glow: 0.7, turn: [Math.PI / 2, 0, 0], sides: 18 },
        5,
      );
  }
}

/** A kite on its stand, its tail of bows. */
export function kite(o: Builder): void {
  o.cylinder(0, 0, 0, 0.26, 0.22, 0.06, { color: PAINT.dark, sides: 16 });
  o.cylinder(0, 0.06, 0, 0.02, 0.02, 0.3, { color: PAINT.steel, sides: 6 });
  const k = o.at(0, 0.34, 0, 0, -0.25, 0.2);
  for (const [x0, x1, y, color] of [
    [-0.3, 0, 0.38, '#f6b21b'],
    [0, 0.3, 0.38, '#d8562c'],
  ] as const) {
    const outer = x0 || x1;
    for (const face of [1, -1] as const) {
      const [p, q] = outer * face > 0 ? [0, outer] : [outer, 0];
      k.quad([p, p ? y : 0, 0], [q, q ? y : 0, 0], [q, q ? y : 0.62, 0], [p, p ? y : 0.62, 0], {
        color,
        texels: 9,
      });
    }
  }
  k.beam([0, 0, 0], [0, 0.62, 0], 0.02, 0.02, { color: PAINT.wood });
  k.beam([-0.3, 0.38, 0], [0.3, 0.38, 0], 0.02, 0.02, { color: PAINT.wood });
  for (let i = 0; i < 3; i++)
    k.box(0.05 + i * 0.09, -0.12 - i * 0.05, 0.04, 0.1, 0.05, 0.02, { color: '#3a72ea', bevel: 0 });
}
