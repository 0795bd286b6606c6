import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { PRIMER } from './hull.ts';

/** The block's middle, its half length along the hall, half its breadth and its height above the trestles. */
const BLOCK = { x: -9.3, z: 0.4, half: 2.3, broad: 2.4, foot: 0.6, tall: 2.9 };
const STEEL: Options = { color: '#b4664a', gloss: 0.25, texels: 2.5 };
const FRAMES = 6;

/** Up the block's side, from deck edge, 0, over the keel, 0.5, to the other edge, 1: a hull turned over. */
function over(v: number, inside = 0): [number, number] {
  const side = v < 0.5 ? -1 : 1;
  const t = Math.abs(v - 0.5) * 2;
  const x = BLOCK.broad * (1 - (1 - t) ** 2.4) ** 0.5;
  const y = BLOCK.foot + 0.24 + BLOCK.tall * (1 - t ** 3.2);
  const inward = Math.min(1, t * 1.6);
  return [side * Math.max(0, x - inside * inward), y - inside * (1 - t * t)];
}

/** Step 3, blocks: a piece of hull upside down, half plated, with pipes and cables inside; a tractor welds a seam. */
export function buildBlock(b: Builder): void {
  const k = b.at(BLOCK.x, 0, BLOCK.z);
  trestles(k);
  for (let i = 0; i < FRAMES; i++) frame(k, -BLOCK.half + (BLOCK.half * 2 * i) / (FRAMES - 1));
  plating(k);
  insides(k);
  tractor(k);
  weldingSet(k);
  hangSign(b, 'step-3', BLOCK.x + 0.9, 4.75, BLOCK.z + 3.05, -4.75);
  b.block(BLOCK.x, BLOCK.z, BLOCK.broad * 2 + 0.3, BLOCK.half * 2 + 0.4);
  for (const q of [-1.3, 1.3]) b.pillar(BLOCK.x + 0.9 + q, BLOCK.z + 3.05, 0.12);
  const paint = new FloorPaint(b);
  paint.frame(-13.2, -2.8, -5.7, 4.2, PAINT.yellow);
  buildRailing(b, [
    [-5.8, -2.6],
    [-5.8, 2.2],
  ]);
  k.lamp([0.4, 1.7, 0.9], '#ffd29a', 8, 6);
  k.lamp([2.4, 2.9, -1], '#bfe0ff', 6, 5, 0.2);
}

function trestles(k: Builder): void {
  for (const z of [-1.9, 0, 1.9]) {
    for (const x of [-1.9, 0, 1.9]) {
      k.box(x, 0, z, 0.5, 0.44, 0.4, { color: PAINT.yellow, bevel: 0 });
      k.box(x, 0.44, z, 0.6, 0.16, 0.5, { color: PAINT.woodDark, pattern: 'wood', bevel: 0 });
    }
  }
  k.box(0, BLOCK.foot, 0, BLOCK.broad * 2, 0.14, BLOCK.half * 2 + 0.2, { color: PRIMER, texels: 2.5 });
}

function frame(k: Builder, z: number): void {
  const deep = 0.4;
  for (const way of [-1, 1])
    k.patch(
      22,
      1,
      (p, q) => {
        const v = way > 0 ? 1 - p : p;
        const [x, y] = over(v, (1 - q) * deep);
        return [
          [x, y, z + way * 0.04],
          [0, 0, way],
        ];
      },
      { ...STEEL, color: '#bb7053' },
    );
  for (const inside of [0, deep])
    k.patch(
      22,
      1,
      (p, q) => {
        const [x, y] = over(p, inside);
        const way = inside ? -1 : 1;
        return [
          [x, y, z - way * (q - 0.5) * (inside ? 0.24 : 0.1)],
          [way * (p - 0.5), way * 0.5, 0],
        ];
      },
      STEEL,
    );
}

/** Shell plates on the far side and at the back; towards the lane one looks in between the frames. */
function plating(k: Builder): void {
  const sheet = (v0: number, v1: number, z0: number, z1: number, color: string) => {
    for (const face of [1, -1])
      k.patch(
        Math.max(2, Math.round((v1 - v0) * 22)),
        1,
        (p, q) => {
          const v = face > 0 ? v0 + (v1 - v0) * p : v1 + (v0 - v1) * p;
          const [x, y] = over(v, face > 0 ? -0.03 : 0);
          return [
            [x, y, z1 + (z0 - z1) * q],
            [face * (v - 0.5), face * 0.45, 0],
          ];
        },
        { ...STEEL, color, texels: face > 0 ? 7 : 4 },
      );
  };
  const bay = (BLOCK.half * 2) / 5;
  const z = (i: number) => -BLOCK.half + bay * i;
  sheet(0, 0.3, z(0), z(5), PRIMER);
  sheet(0.3, 0.5, z(0), z(3), '#98573f');
  sheet(0.5, 0.7, z(0), z(2), '#ad6c52');
  sheet(0.7, 1, z(0), z(1), '#8c8a90');
  for (const v of [0.3, 0.42, 0.58, 0.7, 0.84]) {
    const [x, y] = over(v, 0.1);
    k.box(x, y - 0.05, 0, 0.07, 0.1, BLOCK.half * 2, { ...STEEL, color: '#8c8a90', bevel: 0, texels: 2.5 });
  }
  k.box(0, BLOCK.foot + BLOCK.tall + 0.2, 0, 0.5, 0.12, BLOCK.half * 2, { ...STEEL, color: PRIMER });
}

/** Already inside: pipes in their colours, a cable tray, a valve. */
function insides(k: Builder): void {
  for (const [x, y, r, color] of [
    [0.9, 1.35, 0.16, '#2f62d6'],
    [1.35, 1.6, 0.11, '#3fb27f'],
    [0.4, 1.6, 0.11, PAINT.yellow],
    [0, 2.1, 0.2, '#d9d0c0'],
    [1.15, 2.2, 0.08, PAINT.red],
  ] as const) {
    k.cylinder(x, y, -BLOCK.half - 0.25, r, r, BLOCK.half * 2 + 0.55, {
      turn: [Math.PI / 2, 0, 0],
      color,
      sides: 10,
      gloss: 0.45,
      texels: 2.5,
    });
    k.cylinder(x, y, BLOCK.half + 0.25, r * 1.5, r * 1.5, 0.07, {
      turn: [Math.PI / 2, 0, 0],
      color: PAINT.steel,
      sides: 12,
    });
  }
  k.box(-0.7, 1.7, 0, 0.6, 0.06, BLOCK.half * 2, { color: PAINT.steelLight, metal: 0.6, bevel: 0 });
  for (const q of [-0.15, 0, 0.15])
    k.box(-0.7 + q, 1.76, 0, 0.08, 0.07, BLOCK.half * 2 + 0.3, { color: PAINT.dark, bevel: 0, texels: 2 });
  const wheel: Point = [0.9, 1.78, 1.1];
  k.torus(...wheel, 0.22, 0.03, { color: PAINT.red, sides: 16 });
  k.cylinder(0.9, 1.45, 1.1, 0.04, 0.04, 0.34, { color: PAINT.steel, sides: 8 });
}

/** A welding tractor on its rail along the shoulder, towards the lane. */
function tractor(k: Builder): void {
  const [x, y] = over(0.72, -0.06);
  k.box(x + 0.05, y - 0.02, 0, 0.14, 0.05, BLOCK.half * 2, {
    color: PAINT.steelLight,
    metal: 0.8,
    bevel: 0,
    turn: [0, 0, -0.7],
  });
  const w = k.in('welder').at(x + 0.12, y + 0.03, -1.6, 0, 0, -0.5);
  w.box(0, 0, 0, 0.34, 0.26, 0.5, { color: PAINT.yellow, bevel: 0.04 });
  w.box(0, 0.26, -0.05, 0.22, 0.2, 0.26, { color: PAINT.graphite });
  w.torus(0, 0.58, 0.02, 0.15, 0.05, { color: '#c9974a', turn: [0, 0, Math.PI / 2], sides: 14 });
  w.beam([0.1, 0.1, 0.26], [0.06, -0.04, 0.44], 0.05, 0.05, { color: PAINT.steelLight });
  w.sphere(0.05, -0.07, 0.46, 0.07, { color: '#d8efff', glow: 3.4, sides: 8, casts: false });
}

/** A welding set with its bottles. */
function weldingSet(k: Builder): void {
  const g = k.at(-2.9, 0, 2.2);
  g.box(0, 0.1, 0, 0.8, 0.8, 0.6, { color: PAINT.red, bevel: 0.05 });
  g.box(0, 0.9, 0, 0.7, 0.08, 0.5, { color: PAINT.dark });
  for (const x of [-0.3, 0.3])
    g.cylinder(x, 0.1, 0.25, 0.1, 0.1, 0.08, {
      turn: [0, 0, -Math.PI / 2],
      color: PAINT.dark,
      sides: 10,
    });
  for (const [x, color] of [
    [-0.22, '#3a72ea'],
    [0.2, '#d9d0c0'],
  ] as const) {
    g.cylinder(x, 0.1, 0.75, 0.17, 0.17, 1.2, { color, sides: 14 });
    g.sphere(x, 1.3, 0.75, 0.17, { color, sides: 12 });
    g.cylinder(x, 1.42, 0.75, 0.04, 0.04, 0.16, { color: '#c9974a', sides: 8 });
  }
  g.box(0, 0, 0.4, 1, 0.1, 1.3, { color: PAINT.graphite, bevel: 0.02 });
  g.tube(
    [
      [0.4, 0.6, 0],
      [0.9, 0.3, -0.2],
      [1.2, 0.05, -0.9],
      [1.0, 0.6, -1.4],
    ],
    0.04,
    { color: PAINT.dark, sides: 6 },
    12,
  );
  g.block(0, 0.3, 1.1, 1.6);
}
