import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';

const BLOCK: Options = { color: PAINT.concrete, pattern: 'concrete', bevel: 0.05 };
const SCRAP = [PAINT.steel, '#7f8591', '#b9b3aa', PAINT.rust, '#4d6f86', PAINT.yellow];

/** Step 1, matter: bays of concrete blocks, heaps of scrap, a charging basket, the conveyor to the furnace. */
export function buildScrapYard(b: Builder): void {
  const y = b.at(-3.6, 0, 13.2);
  for (let j = 0; j < 3; j++) {
    y.box(-2.2, 0, -3.2 + j * 2.15, 0.45, 0.95, 2.05, BLOCK);
    y.box(-2.2, 0.97, -3.2 + j * 2.15, 0.45, 0.55 + (j % 2) * 0.3, 2.05, BLOCK);
  }
  for (let j = 0; j < 2; j++) y.box(-0.9 + j * 2.05, 0, -3.95, 2, 1.2, 0.45, BLOCK);
  y.box(-0.15, 0, -0.1, 3.6, 0.9, 0.4, BLOCK);
  heap(y, -0.75, -2, 1.35, 1.5, ['#a4532f', '#7d3d2a'], 3);
  heap(y, 0.95, -2.3, 1.15, 1, ['#b8693f', '#8d4630'], 9);
  heap(y, -0.85, 1.95, 1.15, 0.75, ['#6f7480', '#8b8f98'], 21);
  pileOfScrap(y);
  basket(y);
  conveyor(y);
  hangSign(b.at(-5.0, 0, 11.35, 0.25), 'step-1', 0, 3.55, 0, -3.55);
  buildRailing(b, [
    [-5.9, 17.2],
    [-0.6, 17.2],
    [-0.6, 9.4],
  ]);
  b.wall([-6.05, 17.2], [-6.05, 8.9], [-0.6, 8.9]);
}

/** A rough cone of facets in two colours. */
function heap(b: Builder, x: number, z: number, r: number, h: number, colors: string[], seed: number): void {
  const draw = random(seed);
  const rough = Array.from({ length: 5 }, () => Array.from({ length: 16 }, () => 0.78 + draw() * 0.4));
  b.patch(
    16,
    4,
    (u, v) => {
      const j = Math.round(v * 4);
      const k = rough[j]![Math.round(u * 16) % 16]!;
      const a = -u * Math.PI * 2;
      const out = r * (1 - v) * k;
      const up = h * v ** 0.8 * (j === 4 ? 1 : k) - 0.03;
      return [
        [x + Math.cos(a) * out, up, z + Math.sin(a) * out],
        [Math.cos(a) * 0.7, 0.75, Math.sin(a) * 0.7],
      ];
    },
    { color: colors[0]!, cells: (_u, _v, pick) => colors[pick() < 0.4 ? 1 : 0]!, gloss: 0.05, texels: 4 },
  );
}

function pileOfScrap(b: Builder): void {
  const draw = random(77);
  for (let i = 0; i < 30; i++) {
    const [a, r] = [draw() * 6.28, draw() * 1.1];
    b.box(
      -0.85 + Math.cos(a) * r,
      0.05 + (1.15 - r) * 0.65,
      1.95 + Math.sin(a) * r * 0.95,
      0.15 + draw() * 0.6,
      0.06 + draw() * 0.22,
      0.15 + draw() * 0.45,
      {
        color: SCRAP[Math.floor(draw() * 6)]!,
        turn: [draw() * 3, draw() * 3, draw() * 3],
        bevel: 0.015,
        gloss: 0.5,
        metal: 0.5,
        texels: 4,
      },
    );
  }
  for (let i = 0; i < 5; i++) {
    const wheel: Options = {
      color: i % 2 ? PAINT.steel : PAINT.dark,
      sides: 12,
      turn: [draw(), draw(), draw()],
    };
    b.torus(
      -1.5 + draw() * 1.3,
      0.35 + draw() * 0.45,
      1.5 + draw() * 0.9,
      0.3 + draw() * 0.1,
      0.07,
      wheel,
      5,
    );
  }
}

/** The basket that a crane would tip into the furnace. */
function basket(b: Builder): void {
  const k = b.at(1.85, 0, 1.9);
  k.box(0, 0, 0, 1.5, 0.32, 1.3, { color: PAINT.graphite });
  k.cylinder(0, 0.32, 0, 0.72, 0.8, 1.15, {
    color: '#4a5a6b',
    sides: 22,
    open: true,
    gloss: 0.45,
    metal: 0.4,
  });
  const band: [number, number][] = [
    [0.745, 0],
    [0.79, 0],
    [0.8, 0.24],
    [0.76, 0.24],
  ];
  k.lathe(0, 0.78, 0, band, { color: PAINT.yellow, pattern: 'hazard', sides: 22 });
  k.cylinder(0, 0.34, 0, 0.66, 0.72, 1.06, { color: PAINT.dark, sides: 22, open: 'base', cap: PAINT.rust });
  k.torus(0, 1.47, 0, 0.8, 0.05, { color: PAINT.yellow, sides: 22 }, 5);
  const draw = random(5);
  for (let i = 0; i < 12; i++) {
    const [a, r] = [i * 2.4, 0.12 + 0.44 * draw()];
    k.box(Math.cos(a) * r, 1.28 + (0.6 - r) * 0.35, Math.sin(a) * r, 0.32, 0.14, 0.36, {
      color: [PAINT.steel, '#b9b3aa', PAINT.rust, '#4d6f86'][i % 4]!,
      turn: [draw() * 1.2, draw() * 3, draw() * 1.2],
      bevel: 0.012,
      metal: 0.5,
      gloss: 0.5,
    });
  }
}

/** The belt that lifts scrap to the furnace's roof, on trestles. */
function conveyor(b: Builder): void {
  const [low, high] = [[-1.4, 0.9, -4.5] as const, [-1.3, 4.85, -7.1] as const];
  b.beam([...low], [...high], 0.9, 0.16, { color: PAINT.dark, texels: 5 });
  for (const q of [-0.5, 0.5]) {
    const side: Options = { color: PAINT.yellow, texels: 5 };
    b.beam([low[0] + q, 1, low[2]], [high[0] + q, 4.95, high[2]], 0.09, 0.34, side);
    for (const [z, h] of [
      [-4.75, 1.25],
      [-5.8, 2.8],
    ] as const)
      b.box(-1.37 + q * 0.9, 0, z, 0.12, h, 0.12, { color: PAINT.petrol });
  }
  const draw = random(31);
  for (let i = 0; i < 9; i++) {
    const t = i / 9 + 0.04;
    const color = ['#a4532f', '#7d3d2a', '#6f7480'][i % 3]!;
    const lump: Options = { color, sides: 6, facets: true, texels: 3 };
    b.sphere(
      -1.4 + 0.1 * t + (draw() - 0.5) * 0.4,
      1.05 + 3.95 * t,
      -4.5 - 2.6 * t,
      0.13 + draw() * 0.09,
      lump,
    );
  }
}
