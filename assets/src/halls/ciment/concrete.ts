import type { Point } from '@ville-usine/shared/world/room';
import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { CEMENT, CONCRETE, KILN, STEEL, STONE } from './paints.ts';
import { MIXER } from './places.ts';
import { heap } from './shapes.ts';

const FRESH = '#a6a19a';

/** Step 5: a mixer truck pours into a form full of steel bars, and an arch that carries one over the water. */
export function buildConcrete(b: Builder): void {
  truck(b.at(MIXER.x, 0, MIXER.z));
  form(b.at(1.5, 0, -18.3));
  for (const x of [-3.4, 1.6]) b.lamp([x, 4, -15.4], '#ffe3b8', 22, 10, 0.3);
  bridge(b.at(4.9, 0, -20.3));
  for (const [x, colors, seed] of [
    [-8.1, ['#d9c08a', '#cdb37c'], 2],
    [-10.2, [STONE, '#b9b2a6', '#8f8a84'], 7],
  ] as const) {
    heap(b.at(x, 0, -19.6), 1.05, 0.95, 12, colors, seed, seed === 2 ? 0.14 : 0.24);
    b.pillar(x, -19.6, 1.05);
  }
  for (const x of [-6.95, -9.15, -11.4]) b.box(x, 0, -20.3, 0.2, 1.5, 2.6, { ...CONCRETE, bevel: 0.04 });
  b.block(-9.15, -20.3, 4.8, 2.7);
  buildRailing(b, [
    [-6.2, -16.6],
    [-0.2, -16.6],
  ]);
  buildRailing(b, [
    [0.9, -16.6],
    [3.8, -16.6],
  ]);
  b.block(-3, -18.9, 6.4, 2.6);
}

/** The truck looks to −x; its drum turns aslant and pours over the tail. */
function truck(t: Builder): void {
  for (const x of [-2.3, -0.2, 1])
    for (const s of [-0.95, 0.95])
      t.cylinder(x, 0.45, s - 0.16, 0.45, 0.45, 0.32, {
        color: PAINT.dark,
        sides: 16,
        turn: [Math.PI / 2, 0, 0],
      });
  t.box(-0.4, 0.62, 0, 5, 0.26, 1.2, { color: PAINT.graphite, bevel: 0 });
  t.box(-2.6, 0.6, 0, 1.4, 1.75, 2.1, { color: KILN, bevel: 0.12, texels: 5 });
  t.box(-2.98, 1.35, 0, 0.7, 0.75, 2.14, { color: '#3f5a6b', gloss: 0.8, bevel: 0.05 });
  t.box(-3.32, 0.62, 0, 0.12, 0.4, 2, { color: PAINT.graphite, bevel: 0.03 });
  for (const s of [-0.75, 0.75])
    t.box(-3.34, 0.78, s, 0.08, 0.2, 0.34, { color: '#fff3c4', glow: 0.5, bevel: 0 });
  t.box(-1.5, 0.88, 0, 0.34, 1.5, 1.1, { color: PAINT.graphite });
  t.box(1.35, 0.88, 0, 0.3, 1.75, 1.1, { color: PAINT.graphite });
  const d = t.at(0, MIXER.y, 0, 0, 0, 0.2).in('mixer');
  const along = d.at(-1.5, 0, 0, 0, 0, -Math.PI / 2);
  along.lathe(
    0,
    0,
    0,
    [
      [0, 0],
      [0.75, 0.05],
      [1.12, 1.1],
      [1.12, 1.75],
      [0.5, 3.15],
      [0.42, 3.2],
    ],
    { color: '#f1e6d2', gloss: 0.4, sides: 22 },
  );
  // Stripes that wind round it.
  for (let i = 0; i < 2; i++) {
    const points: Point[] = Array.from({ length: 15 }, (_, k) => {
      const y = 0.15 + k * 0.2;
      const far = y < 1.1 ? 0.76 + (y / 1.1) * 0.36 : y < 1.75 ? 1.12 : 1.12 - ((y - 1.75) / 1.4) * 0.62;
      const a = i * Math.PI + k * 0.42;
      return [Math.cos(a) * far, y, Math.sin(a) * far];
    });
    along.tube(points, 0.09, { color: KILN, sides: 4, gloss: 0.4 }, 16);
  }
  t.beam([1.7, 2.25, 0.05], [3.3, 1.15, 0.3], 0.5, 0.08, { color: PAINT.yellow });
  for (const s of [-0.26, 0.26])
    t.beam([1.7, 2.36, 0.05 + s], [3.3, 1.26, 0.3 + s], 0.05, 0.22, { color: PAINT.yellow });
  t.beam([1.8, 2.3, 0.05], [3.35, 1.24, 0.3], 0.36, 0.07, { color: FRESH, gloss: 0.5 });
}

/** The form: boards and clamps, the cage of bars that stands out of it, and the fresh concrete at one end. */
function form(f: Builder): void {
  f.box(0.4, 0, 0, 4.6, 0.16, 1.7, { color: PAINT.woodDark, pattern: 'wood', bevel: 0 });
  for (const s of [-0.62, 0.62]) {
    f.box(0.4, 0.16, s, 4.4, 0.8, 0.1, { color: PAINT.wood, pattern: 'wood', bevel: 0.02, texels: 6 });
    for (let i = 0; i < 5; i++)
      f.box(-1.5 + i * 0.95, 0.1, s * 1.16, 0.12, 1, 0.12, { color: KILN, bevel: 0 });
  }
  f.box(-0.9, 0.16, 0, 1.8, 0.66, 1.14, { color: FRESH, gloss: 0.55, bevel: 0.04 });
  f.sphere(-1.2, 0.82, 0, 0.5, { color: FRESH, gloss: 0.55, sides: 12, tall: 0.4 });
  for (const y of [0.4, 1.2])
    for (const s of [-0.4, 0, 0.4])
      f.beam([-1.7, y, s], [2.6, y, s], 0.05, 0.05, { color: '#9c5536', metal: 0.4 });
  for (let i = 0; i < 11; i++) {
    const x = -1.5 + i * 0.4;
    for (const s of [-0.4, 0.4]) f.beam([x, 0.36, s], [x, 1.24, s], 0.04, 0.04, { color: '#9c5536' });
    f.beam([x, 1.22, -0.4], [x, 1.22, 0.4], 0.04, 0.04, { color: '#9c5536' });
  }
  f.block(0.4, 0, 4.7, 1.8);
}

/** A small arch of pale concrete over a basin: what all of it is for. */
function bridge(g: Builder): void {
  g.box(0, 0, 0, 5.4, 0.34, 2, { ...CONCRETE, bevel: 0.05 });
  g.box(0, 0.3, 0, 5.1, 0.06, 1.7, { color: '#3fa6b5', gloss: 0.95, bevel: 0 });
  const arch = (x: number) => 1.3 - 0.86 * (x / 2.3) ** 2;
  const pieces = 10;
  for (let i = 0; i < pieces; i++) {
    const [x0, x1] = [-2.3 + (4.6 * i) / pieces, -2.3 + (4.6 * (i + 1)) / pieces];
    for (const s of [-0.45, 0.45])
      g.beam([x0, arch(x0), s], [x1, arch(x1), s], 0.16, 0.16, { color: '#efe7d8' });
    const x = (x0 + x1) / 2;
    for (const s of [-0.45, 0.45])
      g.box(x, arch(x), s, 0.08, Math.max(0.05, 1.5 - arch(x)), 0.08, { color: '#efe7d8', bevel: 0 });
  }
  g.box(0, 1.5, 0, 5.2, 0.12, 1.24, { color: '#f4eee0', bevel: 0.03 });
  for (const s of [-0.56, 0.56]) g.box(0, 1.62, s, 5.2, 0.2, 0.06, { color: CEMENT, bevel: 0.01 });
  g.block(0, 0, 5.5, 2.1);
}

/** The cement's own tank with its scale, beside the sand and the gravel. */
export function buildBatching(b: Builder): void {
  const t = b.at(-6.4, 0, -13.6);
  t.lathe(
    0,
    2.2,
    0,
    [
      [0.2, 0],
      [0.8, 0.8],
      [0.8, 2],
      [0.6, 2.2],
      [0, 2.2],
    ],
    { ...STEEL, sides: 18 },
  );
  for (const [x, z] of [
    [-0.6, -0.6],
    [0.6, -0.6],
    [-0.6, 0.6],
    [0.6, 0.6],
  ] as const)
    t.box(x, 0, z, 0.12, 3.1, 0.12, { color: KILN, bevel: 0 });
  t.cylinder(0, 3.4, 0.74, 0.3, 0.3, 0.06, { color: '#fff8ec', sides: 20, turn: [Math.PI / 2, 0, 0] });
  t.box(0, 3.4, 0.82, 0.03, 0.24, 0.02, { color: PAINT.red, bevel: 0, turn: [0, 0, 0.6] });
  t.box(0, 0, 0, 1.5, 0.1, 1.5, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  t.block(0, 0, 1.5, 1.5);
}
