import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { CLAY, KILN, STONE, STONE_DARK } from './paints.ts';
import { QUARRY } from './places.ts';
import { heap } from './shapes.ts';

/** Heights of the quarry's steps above its table, and how far each stands back, metres. */
const STEPS = [0.3, 0.75, 1.2, 1.7, 2.2];

/** Step 1: the quarry as a model one walks along, shells in its face, young trees where it is finished. */
export function buildQuarry(b: Builder): void {
  const q = b.at(QUARRY.x, 0, QUARRY.z);
  q.box(0, 0, 0, 6.6, 0.62, 5.2, { color: PAINT.wood, pattern: 'wood', bevel: 0.06, texels: 5 });
  q.box(0, 0.62, 0, 6.3, 0.06, 4.9, { color: STONE_DARK, bevel: 0, texels: 5 });
  STEPS.forEach((top, i) => {
    const deep = 4.6 - i * 0.85;
    q.box(-0.35, 0.68, -2.4 + deep / 2, 5.5 - i * 0.5, top, deep, {
      color: i % 2 ? STONE : '#f3ead6',
      bevel: 0.05,
      texels: 6,
    });
    // The edge of each step is cleaner where it was blasted last.
    q.box(-0.35, 0.68 + top - 0.02, -2.4 + deep - 0.06, 5.4 - i * 0.5, 0.05, 0.12, {
      color: '#fffaf0',
      bevel: 0,
      texels: 4,
    });
  });
  clay(q);
  shells(q);
  trees(q);
  for (const x of [-2, 1.6]) q.lamp([x, 4.6, 2.6], '#ffe3b8', 9, 7, 0.3);
  excavator(q);
  truck(q);
  heap(b.at(-10.7, 0, 9.6), 1.25, 1.1, 15, [STONE, STONE_DARK, '#f3ead6'], 5);
  b.pillar(-10.7, 9.6, 1.25);
  q.block(0, 0, 6.7, 5.3);
  buildRailing(b, [
    [-2.5, 17.4],
    [-2.5, 11.5],
  ]);
}

/** Clay lies beside the limestone, in softer folds. */
function clay(q: Builder): void {
  for (const [x, z, w, h] of [
    [2.75, -1.5, 1.2, 0.9],
    [2.65, -0.4, 1.1, 0.6],
    [2.8, 0.7, 0.9, 0.35],
  ] as const)
    q.sphere(x, 0.66, z, w * 0.5, { color: CLAY, sides: 10, tall: (h / w) * 1.6, gloss: 0.2 });
}

/** Shells of sea animals, millions of years old, in the face of the lowest steps. */
function shells(q: Builder): void {
  for (const [x, y, z, r] of [
    [-2.1, 0.86, 2.23, 0.14],
    [-0.7, 0.84, 2.23, 0.1],
    [0.9, 0.87, 2.23, 0.13],
    [-1.4, 1.2, 1.38, 0.12],
    [0.4, 1.25, 1.38, 0.15],
  ] as const) {
    q.torus(x, y, z, r, r * 0.3, { color: '#c79d6a', sides: 12, turn: [Math.PI / 2, 0, 0], texels: 4 }, 5);
    q.torus(x, y, z, r * 0.45, r * 0.28, { color: '#b98953', sides: 10, turn: [Math.PI / 2, 0, 0] }, 5);
  }
}

/** On the oldest step the hill is planted again. */
function trees(q: Builder): void {
  q.box(-1.1, 2.87, -2.05, 3.2, 0.06, 0.6, { color: '#86a557', bevel: 0, texels: 4 });
  for (let i = 0; i < 7; i++) {
    const x = -2.4 + i * 0.44;
    const tall = 0.5 + (i % 3) * 0.14;
    q.cylinder(x, 2.9, -2.05 + (i % 2) * 0.16, 0.03, 0.02, 0.16, { color: PAINT.woodDark, sides: 5 });
    q.cylinder(x, 3.02, -2.05 + (i % 2) * 0.16, 0.17, 0.02, tall, {
      color: i % 2 ? PAINT.leaf : PAINT.leafLight,
      sides: 7,
      facets: true,
    });
  }
}

/** A yellow excavator on the second step: its turret swings. */
function excavator(q: Builder): void {
  const e = q.at(0.9, 1.43, 0.75);
  for (const x of [-0.24, 0.24]) e.box(x, 0, 0, 0.16, 0.18, 0.72, { color: PAINT.dark, bevel: 0.03 });
  const t = e.in('excavator');
  t.box(0, 0.2, 0, 0.52, 0.26, 0.6, { color: PAINT.yellow, bevel: 0.04 });
  t.box(-0.12, 0.46, 0.1, 0.24, 0.26, 0.28, { color: '#3f5a6b', bevel: 0.03 });
  t.box(0, 0.28, -0.36, 0.5, 0.24, 0.16, { color: PAINT.graphite, bevel: 0.02 });
  t.beam([0.12, 0.34, 0.24], [0.12, 0.95, 0.8], 0.1, 0.12, { color: PAINT.yellow });
  t.beam([0.12, 0.95, 0.8], [0.12, 0.42, 1.22], 0.08, 0.1, { color: PAINT.yellow });
  t.box(0.12, 0.2, 1.24, 0.28, 0.22, 0.2, { color: PAINT.graphite, bevel: 0.02 });
}

/** An orange truck that goes along the lowest step. */
function truck(q: Builder): void {
  const t = q.at(-1.9, 0.98, 1.75).in('truck');
  for (const x of [-0.3, 0.1, 0.34])
    for (const z of [-0.2, 0.2])
      t.cylinder(x, 0.1, z - 0.05, 0.11, 0.11, 0.1, {
        color: PAINT.dark,
        sides: 9,
        turn: [Math.PI / 2, 0, 0],
      });
  t.box(0.08, 0.14, 0, 0.96, 0.1, 0.34, { color: PAINT.graphite, bevel: 0 });
  t.box(0.42, 0.2, 0, 0.28, 0.34, 0.4, { color: KILN, bevel: 0.03 });
  t.box(0.53, 0.36, 0, 0.08, 0.14, 0.34, { color: '#3f5a6b', bevel: 0 });
  t.box(-0.14, 0.24, 0, 0.74, 0.24, 0.46, { color: KILN, bevel: 0.04 });
  for (const x of [-0.34, -0.1, 0.1]) t.sphere(x, 0.5, 0.02, 0.14, { color: STONE, sides: 6, facets: true });
}
