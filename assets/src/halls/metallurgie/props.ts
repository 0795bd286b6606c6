import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';

const LAMPS = [
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

function pendant(b: Builder, x: number, z: number): void {
  b.cylinder(x, 5.6, z, 0.025, 0.025, 3.4, { color: PAINT.dark, sides: 5, texels: 1, open: true });
  const shade: [number, number][] = [
    [0.6, 0],
    [0.56, 0.12],
    [0.36, 0.36],
    [0.16, 0.46],
    [0.1, 0.62],
    [0, 0.62],
  ];
  b.lathe(x, 5.05, z, shade, { color: '#1f6a70', sides: 18, gloss: 0.5 });
  const inside: [number, number][] = [
    [0.1, 0.55],
    [0.34, 0.36],
    [0.57, 0.02],
  ];
  b.lathe(x, 5.04, z, inside, { color: '#fff1d0', glow: 0.9, sides: 18 });
  b.sphere(x, 5.2, z, 0.2, { color: PAINT.lamp, glow: 3, sides: 10, casts: false });
  b.lamp([x, 4.95, z], PAINT.lamp, 9, 8, 0.2);
}

function crate(c: Builder, size: number, onFloor: boolean): void {
  c.box(0, 0, 0, size, size * 0.8, size, { color: PAINT.wood, pattern: 'wood', bevel: 0.02 });
  for (const q of [-1, 1]) {
    c.box(q * size * 0.42, 0, size * 0.5, 0.1 * size, size * 0.8, 0.05, { color: PAINT.woodDark, bevel: 0 });
    c.box(q * size * 0.5, 0, 0, 0.05, size * 0.12, size, { color: PAINT.woodDark, bevel: 0 });
  }
  if (onFloor) c.block(0, 0, size * 1.05, size * 1.05);
}

function drum(b: Builder, x: number, z: number, color: string): void {
  b.cylinder(x, 0, z, 0.3, 0.3, 0.9, { color, sides: 14, gloss: 0.4 });
  for (const y of [0.28, 0.6]) b.torus(x, y, z, 0.3, 0.022, { color, sides: 14 }, 4);
  b.pillar(x, z, 0.32);
}

function tub(b: Builder, x: number, z: number): void {
  const pot: [number, number][] = [
    [0.3, 0],
    [0.42, 0.5],
    [0.45, 0.6],
    [0.36, 0.6],
  ];
  b.lathe(x, 0, z, pot, { color: PAINT.white, sides: 16 });
  b.cylinder(x, 0.54, z, 0.37, 0.37, 0.03, { color: '#5b4030', sides: 14 });
  for (let q = 0; q < 10; q++) {
    const [a, r] = [q * 2.4, 0.1 + (0.25 * ((q * 7) % 5)) / 5];
    const leaf: Options = {
      color: q % 3 ? PAINT.leaf : PAINT.leafLight,
      sides: 7,
      gloss: 0.05,
      facets: true,
    };
    b.sphere(x + Math.cos(a) * r, 0.85 + q * 0.1, z + Math.sin(a) * r, 0.34 - 0.016 * q, leaf);
  }
  b.pillar(x, z, 0.46);
}

function forklift(f: Builder): void {
  f.box(0, 0.35, 0, 1.1, 0.65, 1.7, { color: PAINT.yellow, bevel: 0.08 });
  f.box(0, 0.3, -0.85, 1.05, 0.9, 0.5, { color: PAINT.graphite, bevel: 0.1 });
  for (const x of [-0.52, 0.52])
    for (const z of [-0.6, 0.6]) {
      f.cylinder(x - 0.11, 0.3, z, 0.3, 0.3, 0.22, {
        turn: [0, 0, -Math.PI / 2],
        color: PAINT.dark,
        sides: 14,
      });
      f.box(x * 0.92, 1, z * 0.9, 0.07, 1.1, 0.07, { color: PAINT.graphite, bevel: 0 });
    }
  f.box(0, 2.08, -0.05, 1.1, 0.07, 1.3, { color: PAINT.yellow });
  f.box(0, 1, -0.3, 0.6, 0.15, 0.5, { color: PAINT.dark });
  f.box(0, 1.1, -0.55, 0.6, 0.5, 0.12, { color: PAINT.dark });
  for (const s of [-0.3, 0.3]) {
    f.box(s, 0.1, 0.95, 0.1, 2.3, 0.1, { color: PAINT.graphite, bevel: 0 });
    f.box(s, 0.08, 1.5, 0.12, 0.05, 1.1, { color: PAINT.steel, bevel: 0 });
  }
  for (const y of [0.4, 1.4, 2.3]) f.box(0, y, 0.96, 0.7, 0.1, 0.06, { color: PAINT.graphite, bevel: 0 });
  f.box(0, 0.15, 1.55, 1.1, 0.12, 1, { color: PAINT.woodDark });
  f.box(0, 0.28, 1.55, 0.9, 0.6, 0.8, { color: PAINT.steel, metal: 0.6, gloss: 0.6 });
  f.block(0, 0.45, 1.25, 3.2);
}
