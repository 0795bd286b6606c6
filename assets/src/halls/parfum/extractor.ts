import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { BRASS, ENAMEL, IRON, JASMINE, LILAC, STEEL } from './paints.ts';
import { DRUM } from './places.ts';

const LYING: readonly [number, number, number] = [Math.PI / 2, 0, 0];

/** Where fragile flowers give their scent to a solvent: a drum that turns slowly, its tanks, the steam boiler. */
export function buildExtractor(b: Builder): void {
  drum(b);
  const base = b.at(DRUM.x, 0, DRUM.z);
  base.box(0, 0, 0, 2.6, 0.2, 4, { ...ENAMEL, texels: 4 });
  for (const z of [-1.75, 1.75]) {
    base.box(0, 0.2, z, 1.5, 0.9, 0.3, LILAC);
    base.box(0, 1.1, z, 0.8, 1, 0.26, LILAC);
    base.cylinder(0, DRUM.y, z - 0.2, 0.3, 0.3, 0.4, { turn: LYING, ...STEEL, sides: 16 });
  }
  base.box(1, 0.2, -1.3, 0.5, 0.6, 0.7, { color: PAINT.graphite });
  for (const [x, z] of [
    [-0.9, -2.9],
    [0.5, -2.9],
  ] as const)
    tank(base.at(x, 0, z));
  boiler(b.at(-12.4, 0, 2.9));
  base.block(0, -0.6, 2.8, 5.6);
}

function drum(b: Builder): void {
  const d = b.in('drum').at(DRUM.x, DRUM.y, DRUM.z);
  const shell: [number, number][] = [
    [0.4, -1.5],
    [1.1, -1.3],
    [1.2, -1.1],
    [1.2, 1.1],
    [1.1, 1.3],
    [0.4, 1.5],
  ];
  d.lathe(0, 0, 0, shell, { turn: LYING, ...STEEL, sides: 28, texels: 6 });
  for (const z of [-0.9, 0, 0.9]) d.torus(0, 0, z, 1.21, 0.06, { turn: LYING, ...BRASS, sides: 18 }, 4);
  // Four doors; one stands open on a bed of jasmine, so that one sees it turn.
  for (let i = 0; i < 4; i++) {
    const p = d.at(0, 0, 0, 0, 0, (i * Math.PI) / 2);
    for (const z of [-0.45, 0.45]) {
      p.box(0, 1.17, z, 0.56, 0.1, 0.62, i % 2 ? { ...LILAC } : { ...ENAMEL });
      if (i % 2 === 0)
        for (const x of [-0.14, 0, 0.14]) p.sphere(x, 1.28, z, 0.09, { color: JASMINE, sides: 5, texels: 2 });
      else p.cylinder(0, 1.27, z, 0.09, 0.09, 0.08, { ...STEEL, sides: 8 });
    }
  }
}

function tank(t: Builder): void {
  const body: [number, number][] = [
    [0.3, 0.55],
    [0.55, 0.75],
    [0.55, 2.1],
    [0.45, 2.35],
    [0, 2.5],
  ];
  t.lathe(0, 0, 0, body, { ...STEEL, sides: 18, texels: 4 });
  for (let i = 0; i < 3; i++) {
    const a = i * 2.09;
    t.cylinder(Math.cos(a) * 0.42, 0.2, Math.sin(a) * 0.42, 0.05, 0.05, 0.6, { ...IRON, sides: 6 });
  }
  t.torus(0, 1.4, 0, 0.56, 0.035, { color: '#9a5fd0', sides: 14, texels: 2 }, 3);
  t.cylinder(0, 2.4, 0, 0.06, 0.06, 0.5, { ...STEEL, sides: 6, texels: 2 });
}

/** The steam boiler: it wears a wooden jacket with brass bands. */
function boiler(k: Builder): void {
  const lag: Options = { color: '#a9744a', pattern: 'wood', gloss: 0.3, texels: 4 };
  k.cylinder(0, 0.5, -1.1, 0.85, 0.85, 2.3, { turn: LYING, ...lag, sides: 24 });
  k.cylinder(0, 1.35, -1.15, 0.86, 0.86, 2.4, { turn: LYING, ...lag, sides: 24 });
  for (const z of [-1, -0.2, 0.6, 1.2])
    k.torus(0, 1.35, z, 0.88, 0.04, { turn: LYING, ...BRASS, sides: 18 }, 4);
  k.cylinder(0, 1.35, 1.24, 0.84, 0.8, 0.1, { turn: LYING, color: PAINT.graphite, sides: 24 });
  k.cylinder(0, 1.2, 1.32, 0.42, 0.42, 0.08, { turn: LYING, color: PAINT.red, sides: 20 });
  k.cylinder(0.5, 1.75, 1.3, 0.16, 0.16, 0.08, { turn: LYING, ...BRASS, sides: 14 });
  k.cylinder(0.5, 1.75, 1.37, 0.13, 0.13, 0.02, { turn: LYING, color: '#fbf7ec', sides: 14 });
  for (const z of [-0.8, 0.8]) k.box(0, 0, z, 1.4, 0.6, 0.3, { color: PAINT.graphite });
  k.cylinder(0.2, 2.1, -0.4, 0.12, 0.12, 0.4, { ...BRASS, sides: 10 });
  k.tube(
    [
      [0.2, 2.2, -0.4],
      [0.2, 2.5, -1],
      [0.2, 2.5, -2.2],
      [0.2, 2.4, -2.8],
    ],
    0.12,
    { color: '#f2efe6', sides: 8, gloss: 0.4, texels: 3 },
  );
  k.block(0, 0.1, 1.9, 2.8);
}
