import type { Builder } from '../kit/Builder.ts';
import { buildRailing } from '../kit/railing.ts';
import { cone } from './cloth.ts';
import { BOBBIN, BODY, COTTON, IRON, MAGENTA, STEEL, YARNS } from './paints.ts';
import { CARD } from './places.ts';

/** Step 2: a carding drum combs cotton to a veil, a frame stretches and twists it on to a row of bobbins. */
export function buildSpinning(b: Builder): void {
  card(b.at(CARD.x, 0, CARD.z));
  frame(b.at(-5.2, 0, 4.9));
  buildRailing(b, [
    [-7.6, 7.6],
    [-2.7, 7.6],
    [-2.7, 2.9],
    [-7.6, 2.9],
  ]);
}

/** The card: a great drum with a veil of cotton on it, feed and can. */
function card(c: Builder): void {
  for (const s of [-0.95, 0.95]) {
    c.box(0, 0, s, 2.2, 0.9, 0.14, { ...BODY, bevel: 0.04 });
    c.cylinder(0, CARD.y, s > 0 ? 0.88 : -1.02, 1.05, 1.05, 0.14, {
      ...BODY,
      turn: [Math.PI / 2, 0, 0],
      sides: 28,
    });
    c.cylinder(0, CARD.y, s > 0 ? 1.02 : -1.08, 0.2, 0.2, 0.06, {
      color: MAGENTA,
      turn: [Math.PI / 2, 0, 0],
      sides: 14,
    });
  }
  const d = c.at(0, CARD.y, 0).in('drum');
  d.cylinder(0, 0, -0.88, 1, 1, 1.76, {
    color: COTTON,
    turn: [Math.PI / 2, 0, 0],
    sides: 28,
    gloss: 0.05,
    open: true,
  });
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2;
    d.box(Math.cos(a) * 1, Math.sin(a) * 1 - 0.03, 0, 0.05, 0.06, 1.7, {
      color: '#e0d2bb',
      bevel: 0,
      texels: 2,
    });
  }
  // What it is fed with, and the sliver that leaves it.
  c.box(-1.5, 0.7, 0, 1, 0.08, 1.7, { ...BOBBIN, bevel: 0 });
  c.sphere(-1.6, 0.86, 0, 0.42, { color: COTTON, sides: 10, tall: 0.5 });
  for (const z of [-0.4, 0.4]) c.sphere(-1.75, 0.84, z, 0.3, { color: '#f0e6d4', sides: 9, tall: 0.5 });
  c.cylinder(1.75, 0, 0.3, 0.36, 0.36, 1, { color: '#e8c84a', sides: 16, gloss: 0.4 });
  c.torus(1.75, 1.02, 0.3, 0.2, 0.09, { color: COTTON, sides: 14 });
  c.tube(
    [
      [1, 1.3, 0.3],
      [1.4, 1.45, 0.3],
      [1.75, 1.1, 0.3],
    ],
    0.05,
    { color: COTTON, sides: 6 },
    6,
  );
  c.block(0, 0, 4.2, 2.2);
}

/** The spinning frame: slivers above, rollers, and fourteen bobbins; the ring rail goes up and down. */
function frame(f: Builder): void {
  f.box(0, 0, 0, 3.9, 0.5, 1, { ...BODY, bevel: 0.05 });
  for (const x of [-1.95, 1.95]) f.box(x, 0, 0, 0.3, 2.3, 1.1, { ...BODY, bevel: 0.06 });
  f.box(0, 1.5, -0.2, 3.7, 0.14, 0.3, { ...STEEL });
  for (const y of [1.62, 1.74])
    f.cylinder(-1.8, y, -0.1, 0.05, 0.05, 3.6, { ...STEEL, turn: [0, 0, -Math.PI / 2], sides: 8 });
  f.box(0, 2.26, -0.1, 3.9, 0.08, 0.7, { ...IRON });
  for (let i = 0; i < 7; i++) {
    const x = -1.5 + i * 0.5;
    cone(f, x, 2.34, -0.1, COTTON, 1.5);
    f.beam([x, 2.34, -0.1], [x, 1.76, -0.1], 0.03, 0.03, { color: COTTON });
  }
  for (let i = 0; i < 14; i++) {
    const x = -1.62 + i * 0.25;
    f.cylinder(x, 0.5, 0.3, 0.045, 0.04, 0.68, { ...BOBBIN, sides: 7, texels: 3 });
    f.cylinder(x, 0.58, 0.3, 0.085, 0.06, 0.44, { color: YARNS[i % YARNS.length]!, sides: 9, texels: 3 });
    f.beam([x, 1.62, -0.02], [x, 1.2, 0.3], 0.012, 0.012, { color: COTTON });
  }
  const r = f.in('rail');
  r.box(0, 0.68, 0.3, 3.6, 0.05, 0.26, { color: MAGENTA, gloss: 0.5, bevel: 0 });
  f.block(0, 0, 4.3, 1.2);
}
