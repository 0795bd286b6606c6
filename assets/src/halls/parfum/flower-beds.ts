import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { heap, hedgeRow, jasmine, lavender, rose } from './flowers.ts';
import { buildGantry } from './gantry.ts';
import { ENAMEL, IRON, JASMINE, LAVENDER, OAK, ROSE, ROSE_DEEP, SOIL, STEEL } from './paints.ts';

/** Middle of each row, and what grows in it. */
const ROWS = [
  [3.75, 'lavender'],
  [5.35, 'rose'],
  [6.95, 'jasmine'],
  [8.55, 'rose'],
  [10.15, 'lavender'],
] as const;
/** How high the leaves of each stand, and their green. */
const LEAVES = { lavender: [0.3, '#7d9b72'], rose: [0.48, '#5f9350'], jasmine: [0.68, '#4f8049'] } as const;
const BEDS = { from: 8.9, to: 16.7 };
const JUTE: Options = { color: '#c9a877', gloss: 0.05, texels: 4 };

/** Step 1, flowers: five raised beds under the irrigation gantry, scales and sacks where they are handed in. */
export function buildFlowerBeds(b: Builder): void {
  for (const [x, kind] of ROWS) bed(b, x, kind);
  buildGantry(b);
  weighing(b.at(3.9, 0, 7.3));
  baskets(b);
  hangSign(b, 'step-1', 5.4, 3.1, 8.45, -3.1);
  b.lamp([6, 5, 13], '#ffe9cc', 8, 8, 0.4);
  b.block(6.95, 12.8, 7.6, 8.2);
}

function bed(b: Builder, x: number, kind: 'lavender' | 'rose' | 'jasmine'): void {
  const [long, mid] = [BEDS.to - BEDS.from, (BEDS.to + BEDS.from) / 2];
  b.box(x, 0.42, mid, 1.02, 0.34, long, { ...ENAMEL, texels: 5 });
  b.box(x, 0.76, mid, 0.86, 0.03, long - 0.16, { color: SOIL, bevel: 0, texels: 3, gloss: 0.05 });
  b.box(x, 0.5, mid, 1.05, 0.08, long + 0.03, { color: '#9a5fd0', bevel: 0, gloss: 0.4, texels: 3 });
  for (let i = 0; i < 5; i++)
    for (const s of [-0.4, 0.4])
      b.box(x + s, 0, BEDS.from + 0.3 + (i * (long - 0.6)) / 4, 0.09, 0.42, 0.09, {
        ...IRON,
        texels: 1.5,
        skip: 'tb',
      });
  b.box(x, 0.16, mid, 0.06, 0.06, long - 0.6, { ...IRON, texels: 1 });
  const plants = kind === 'lavender' ? 14 : 12;
  const [high, green] = LEAVES[kind];
  hedgeRow(b.at(x, 0.77, mid), long - 0.3, high, plants, green);
  for (let i = 0; i < plants; i++) {
    const z = BEDS.from + 0.4 + (i * (long - 0.8)) / (plants - 1);
    const [dx, turn] = [((i * 7) % 3) * 0.09 - 0.09, i * 1.7 + x];
    const spot = b.at(x + dx, 0.78, z, turn);
    if (kind === 'lavender') lavender(spot, turn);
    else if (kind === 'rose') rose(spot, turn);
    else jasmine(spot, turn);
  }
}

/** Where pickers hand in their flowers: scales with a big dial, a heap of petals on the pan, sacks beside. */
function weighing(w: Builder): void {
  w.box(0, 0, 0, 1.1, 0.16, 0.9, { color: '#9a5fd0', gloss: 0.4 });
  w.box(0, 0.16, -0.32, 0.26, 1.15, 0.2, ENAMEL);
  w.cylinder(0, 1.5, -0.24, 0.36, 0.36, 0.1, {
    turn: [Math.PI / 2, 0, 0],
    color: '#f6f1e8',
    sides: 24,
    gloss: 0.6,
    texels: 7,
  });
  w.torus(
    0,
    1.5,
    -0.14,
    0.36,
    0.04,
    { turn: [Math.PI / 2, 0, 0], color: '#e3b552', sides: 24, metal: 0.6 },
    5,
  );
  for (let i = 0; i < 10; i++) {
    const a = i * 0.55 - 0.9;
    w.at(0, 1.5, -0.13, 0, 0, a).box(0, 0.24, 0, 0.025, 0.08, 0.012, {
      color: '#45434d',
      bevel: 0,
      texels: 1,
    });
  }
  w.at(0, 1.5, -0.12, 0, 0, -0.8).box(0, -0.05, 0, 0.035, 0.3, 0.02, { color: '#d8562c', bevel: 0 });
  w.cylinder(0, 0.62, 0.1, 0.1, 0.1, 0.2, STEEL);
  w.cylinder(0, 0.8, 0.1, 0.36, 0.5, 0.14, { ...STEEL, sides: 20 });
  w.box(0, 0.16, 0.1, 0.7, 0.48, 0.5, ENAMEL);
  heap(w.at(0, 0.9, 0.1), 0.42, [ROSE, ROSE_DEEP]);
  sack(w.at(1.3, 0, 0.25), [ROSE, ROSE_DEEP]);
  sack(w.at(2.1, 0, -0.1, 0.4), [JASMINE, '#f4e3b8']);
  sack(w.at(1.75, 0, -0.75, 0.9), [LAVENDER, '#b48bee']);
  w.block(0.9, 0, 3.4, 1.6);
}

/** An open jute sack of petals. */
function sack(s: Builder, colors: readonly [string, string]): void {
  const profile: [number, number][] = [
    [0.26, 0],
    [0.38, 0.12],
    [0.4, 0.4],
    [0.34, 0.66],
    [0.38, 0.74],
    [0.42, 0.72],
  ];
  s.lathe(0, 0, 0, profile, { ...JUTE, sides: 12 });
  heap(s.at(0, 0.66, 0), 0.34, colors);
}

/** Baskets of the morning's harvest on a barrow by the lane. */
function baskets(b: Builder): void {
  const c = b.at(9.6, 0, 7.65, 0.12);
  c.box(0, 0.42, 0, 2, 0.1, 1, OAK);
  for (const x of [-0.7, 0.7])
    for (const z of [-0.52, 0.44]) {
      c.cylinder(x, 0.24, z, 0.24, 0.24, 0.08, {
        turn: [Math.PI / 2, 0, 0],
        color: '#45434d',
        sides: 14,
        texels: 2,
      });
      c.cylinder(x, 0.24, z - 0.01, 0.1, 0.1, 0.1, {
        turn: [Math.PI / 2, 0, 0],
        color: '#9a5fd0',
        sides: 8,
        texels: 2,
      });
    }
  c.tube(
    [
      [1, 0.5, -0.3],
      [1.35, 0.9, -0.3],
      [1.4, 1, 0],
      [1.35, 0.9, 0.3],
      [1, 0.5, 0.3],
    ],
    0.035,
    { color: '#9a5fd0', sides: 6 },
  );
  for (const [x, colors] of [
    [-0.52, [LAVENDER, '#b48bee']],
    [0.45, [ROSE, ROSE_DEEP]],
  ] as const) {
    c.cylinder(x, 0.52, 0, 0.34, 0.42, 0.36, { color: '#c48b55', sides: 12, open: 'top', texels: 4 });
    c.torus(x, 0.88, 0, 0.42, 0.04, { color: '#8d5e3a', sides: 12, texels: 2 }, 4);
    heap(c.at(x, 0.82, 0), 0.4, colors);
  }
  c.block(0, 0, 2.5, 1.2);
}
