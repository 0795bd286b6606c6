import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';
import { BOBBIN, COTTON, IRON, PLUM, SAFFRON, STEEL } from './paints.ts';
import { COCOON } from './places.ts';

/** Step 1: where thread comes from: cotton, a sheep, a cocoon that is unwound, bottles. */
export function buildFibres(b: Builder): void {
  cotton(b.at(-5.4, 0, 12.7));
  sheep(b.at(-4.6, 0, 14.6, 0.9), 1);
  sheep(b.at(-6.6, 0, 15.9, 2.1), 0.78);
  b.cylinder(-5.4, 0, 15.2, 1.95, 1.95, 0.06, { color: '#8fb45e', sides: 22, texels: 5 });
  cocoon(b.at(COCOON.x, 0, COCOON.z));
  bottles(b.at(-3.9, 0, 17.8, 0.5));
  bales(b.at(-9, 0, 17.6));
  b.pillar(-4.6, 14.6, 0.7).pillar(-6.6, 15.9, 0.6);
  buildRailing(b, [
    [-2.5, 18.8],
    [-2.5, 11.7],
    [-7.4, 11.7],
  ]);
}

/** A bed of cotton, its bolls open. */
function cotton(c: Builder): void {
  c.box(0, 0, 0, 3.6, 0.5, 1.4, { color: PAINT.wood, pattern: 'wood', bevel: 0.04 });
  c.box(0, 0.5, 0, 3.4, 0.04, 1.2, { color: '#7a5a3e', bevel: 0 });
  const draw = random(7);
  for (let i = 0; i < 15; i++) {
    const [x, z] = [-1.5 + (i % 8) * 0.43 + draw() * 0.1, i < 8 ? -0.3 : 0.3];
    const tall = 0.5 + draw() * 0.35;
    c.cylinder(x, 0.54, z, 0.03, 0.02, tall, { color: '#6f7d3f', sides: 5, texels: 3 });
    c.sphere(x - 0.1, 0.66 + tall * 0.4, z, 0.16, { color: PAINT.leaf, sides: 6, facets: true, tall: 0.6 });
    c.sphere(x, 0.6 + tall, z, 0.13 + draw() * 0.05, { color: COTTON, sides: 7, facets: true });
    c.sphere(x + 0.13, 0.5 + tall * 0.7, z + 0.05, 0.1, { color: COTTON, sides: 7, facets: true });
  }
  c.block(0, 0, 3.7, 1.5);
}

/** A sheep, all curls. */
function sheep(s: Builder, size: number): void {
  const draw = random(Math.round(size * 100));
  const m = (v: number) => v * size;
  s.sphere(0, m(0.72), 0, m(0.46), { color: '#f3ead8', sides: 12, texels: 5 });
  for (let i = 0; i < 22; i++) {
    const a = i * 2.4;
    const up = 1 - (2 * (i + 0.5)) / 22;
    const r = Math.sqrt(1 - up * up);
    s.sphere(
      m(Math.cos(a) * r * 0.42),
      m(0.74 + up * 0.34),
      m(Math.sin(a) * r * 0.56),
      m(0.15 + draw() * 0.06),
      {
        color: i % 3 ? '#fbf4e6' : '#efe3cd',
        sides: 7,
        texels: 3,
      },
    );
  }
  s.sphere(0, m(0.92), m(0.74), m(0.22), { color: '#3b2f33', sides: 10 });
  s.sphere(0, m(0.8), m(0.88), m(0.15), { color: '#4a3c40', sides: 9 });
  s.sphere(0, m(1.14), m(0.66), m(0.2), { color: COTTON, sides: 8 });
  for (const q of [-1, 1]) {
    s.sphere(m(q * 0.26), m(0.98), m(0.68), m(0.09), { color: '#3b2f33', sides: 7, tall: 0.6 });
    s.sphere(m(q * 0.1), m(0.98), m(0.93), m(0.035), { color: '#ffffff', sides: 6 });
    for (const z of [-0.3, 0.34])
      s.cylinder(m(q * 0.24), 0.06, m(z), m(0.07), m(0.08), m(0.36), { color: '#3b2f33', sides: 7 });
  }
}

/** A cocoon as large as a head, in its basin; its one thread goes up to a reel that turns. */
function cocoon(c: Builder): void {
  c.cylinder(0, 0, 0, 0.5, 0.42, 0.8, { ...IRON, color: PLUM, sides: 18 });
  c.cylinder(0, 0.8, 0, 0.5, 0.5, 0.06, { ...STEEL, color: '#7cc6d8', sides: 18 });
  for (const [x, z] of [
    [-0.2, 0.1],
    [0.16, -0.12],
    [0.1, 0.24],
  ] as const)
    c.sphere(x, 0.93, z, 0.13, { color: '#fdf3d2', sides: 9, tall: 1.2 });
  for (const q of [-0.42, 0.42]) c.box(q, 0.8, -0.5, 0.08, 1, 0.08, BOBBIN);
  const r = c.at(0, COCOON.y, -0.5).in('reel');
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2;
    r.at(0, 0, 0, 0, a).box(0, 0.3, 0, 0.7, 0.06, 0.08, BOBBIN);
    for (const q of [-0.3, 0.3]) r.at(0, 0, 0, 0, a).box(q, 0, 0, 0.05, 0.34, 0.05, BOBBIN);
  }
  r.cylinder(-0.3, 0, 0, 0.35, 0.35, 0.6, {
    color: SAFFRON,
    sides: 6,
    turn: [0, 0, -Math.PI / 2],
    open: true,
    gloss: 0.6,
  });
  c.beam([0, 0.95, 0], [0, 1.5, -0.2], 0.012, 0.012, { color: '#fff8dc' });
  c.pillar(0, -0.1, 0.62);
}

/** Bottles on their way to become thread. */
function bottles(g: Builder): void {
  g.box(0, 0, 0, 1.3, 0.16, 1, { color: PAINT.woodDark, pattern: 'wood', bevel: 0 });
  for (let i = 0; i < 9; i++) {
    const [x, z] = [-0.45 + (i % 3) * 0.45, -0.32 + Math.floor(i / 3) * 0.32];
    g.lathe(
      x,
      0.16,
      z,
      [
        [0.12, 0],
        [0.13, 0.34],
        [0.05, 0.46],
        [0.05, 0.54],
        [0, 0.54],
      ],
      { color: ['#a8dbe8', '#bfe8d0', '#cfe3f5'][i % 3]!, gloss: 0.95, sides: 9, texels: 3 },
    );
    g.cylinder(x, 0.66, z, 0.06, 0.06, 0.07, { color: ['#3a72ea', '#cf2c74', '#1f8f8a'][i % 3]!, sides: 8 });
  }
  g.block(0, 0, 1.4, 1.1);
}

function bales(q: Builder): void {
  for (const [x, y, z, turn] of [
    [0, 0, 0, 0.1],
    [0, 0, 1.5, -0.06],
    [0.05, 0.86, 0.7, 0.2],
  ] as const) {
    const p = q.at(x, y, z, turn);
    p.box(0, 0, 0, 1.5, 0.85, 1.2, { color: COTTON, bevel: 0.1, texels: 5 });
    for (const s of [-0.4, 0.4]) p.box(s, 0, 0, 0.08, 0.87, 1.22, { color: PAINT.rust, bevel: 0 });
  }
  q.block(0, 0.75, 1.7, 2.9);
}
