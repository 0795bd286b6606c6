import type { Builder, Options } from '../kit/Builder.ts';
import { flaconOf } from './bottles.ts';
import { BRASS, COPPER, ENAMEL, ESSENCE, IRON, LILAC, STEEL } from './paints.ts';
import { BELT, FILLER } from './places.ts';

const HEADS = 10;

/** The rotary filler: bottles ride round under twelve nozzles below a tank of perfume. */
export function buildFiller(b: Builder): void {
  const f = b.at(FILLER.x, 0, FILLER.z);
  f.cylinder(0, 0, 0, 1.35, 1.35, 0.2, { color: '#45434d', sides: 24 });
  f.cylinder(0, 0.2, 0, 1.2, 1.2, 0.62, { ...ENAMEL, sides: 24 });
  f.torus(0, 0.82, 0, 1.22, 0.05, { color: '#9a5fd0', sides: 22 }, 4);
  const m = b.in('filler').at(FILLER.x, 0, FILLER.z);
  m.cylinder(0, 0.86, 0, 1.3, 1.3, 0.1, { ...STEEL, sides: 24, texels: 6 });
  m.cylinder(0, 0.96, 0, 0.3, 0.3, 1.5, { ...STEEL, sides: 16 });
  m.cylinder(0, 2, 0, 1.25, 1.25, 0.22, { ...LILAC, sides: 24 });
  for (let i = 0; i < HEADS; i++) {
    const a = (i / HEADS) * Math.PI * 2;
    const p = m.at(Math.sin(a) * 1.05, 0, Math.cos(a) * 1.05, a);
    flaconOf(p.at(0, BELT.y, 0), 0.26, i % HEADS < 5 ? '#dcebf0' : ESSENCE, false);
    p.cylinder(0, 1.42, 0, 0.025, 0.07, 0.3, { ...BRASS, sides: 6, open: true, texels: 3 });
    p.cylinder(0, 1.72, 0, 0.08, 0.08, 0.3, { ...STEEL, sides: 6, open: true, texels: 3 });
  }
  tank(f);
  guard(f);
}

function tank(f: Builder): void {
  const body: [number, number][] = [
    [0.3, 2.4],
    [0.75, 2.7],
    [0.8, 3],
    [0.8, 3.5],
    [0.6, 3.8],
    [0.2, 3.95],
    [0.18, 4.2],
  ];
  f.lathe(0, 0, 0, body, { ...COPPER, sides: 26 });
  for (const y of [3, 3.5]) f.torus(0, y, 0, 0.81, 0.04, { ...BRASS, sides: 26 }, 4);
  f.tube(
    [
      [0, 4.1, 0],
      [0, 4.7, 0],
      [-0.4, 5, -0.4],
      [-1.4, 5, -1.2],
      [-2, 4.6, -2],
      [-2.1, 0.4, -2.2],
    ],
    0.1,
    { ...STEEL, sides: 8 },
  );
  f.box(0.62, 2.75, 0.54, 0.12, 0.7, 0.08, {
    color: ESSENCE,
    glow: 0.5,
    turn: [0, 0.85, 0],
    bevel: 0,
    texels: 3,
  });
}

/** The guard round the turning parts: posts and rings, its door with a yellow handle. */
function guard(f: Builder): void {
  const post: Options = { ...IRON, sides: 6, texels: 2 };
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + 0.39;
    f.cylinder(Math.sin(a) * 1.6, 0, Math.cos(a) * 1.6, 0.05, 0.05, 2.55, post);
  }
  for (const [y, r] of [
    [2.55, 0.07],
    [0.5, 0.04],
  ] as const)
    f.torus(0, y, 0, 1.6, r, { ...IRON, sides: 24, texels: 2 }, 5);
  f.torus(0, 2.66, 0, 1.6, 0.05, { color: '#f6b21b', sides: 24, texels: 2 }, 4);
  f.box(0.3, 1.2, 1.6, 0.08, 0.3, 0.1, { color: '#f6b21b', texels: 3 });
}
