import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { BODY, COTTON, INDIGO, IRON, MAGENTA, PLUM, SAFFRON, STEEL, TEAL, YARNS } from './paints.ts';
import { HANGERS, SEWING, TABLE } from './places.ts';

/** Step 5: the cutting table, three sewing machines, the line of garments overhead, and the catwalk. */
export function buildSewing(b: Builder): void {
  cutting(b.at(TABLE.x, 0, TABLE.z));
  for (let i = 0; i < 3; i++) machine(b.at(SEWING.x + i * SEWING.apart, 0, SEWING.z), i);
  b.block(SEWING.x + SEWING.apart, SEWING.z, 3 * SEWING.apart, 1.1);
  hangers(b);
  catwalk(b.at(-10.9, 0, -16.6));
  buildRailing(b, [
    [-7.2, -15.6],
    [-1.2, -15.6],
  ]);
  for (const x of [-4.6, 0.6, 4]) b.lamp([x, 4.2, -15.6], '#ffe3b8', 10, 8, 0.2);
}

/** Patterns laid like a puzzle, and the head that follows their lines. */
function cutting(t: Builder): void {
  t.box(0, 0, 0, 5.2, 0.84, 2, { ...BODY, color: '#e7dccb', bevel: 0.05 });
  t.box(0, 0.84, 0, 5.1, 0.05, 1.9, { color: INDIGO, bevel: 0, texels: 6, gloss: 0.1 });
  for (const [x, z, w, d, turn] of [
    [-1.9, -0.35, 1, 0.7, 0],
    [-1.8, 0.5, 1.2, 0.5, 0.12],
    [-0.6, -0.2, 0.9, 1, -0.1],
    [-0.5, 0.66, 0.7, 0.3, 0],
    [0.5, 0.4, 0.9, 0.7, 0.2],
    [0.6, -0.5, 0.8, 0.5, 0],
    [1.6, -0.3, 0.8, 0.8, -0.15],
    [1.7, 0.55, 0.9, 0.4, 0.05],
  ] as const)
    t.at(x, 0.89, z, turn).box(0, 0, 0, w, 0.015, d, { color: COTTON, bevel: 0, texels: 5 });
  const bridge = t.in('bridge');
  for (const s of [-1.1, 1.1]) bridge.box(-2.2, 0.84, s, 0.3, 0.5, 0.16, { color: MAGENTA, bevel: 0.03 });
  bridge.box(-2.2, 1.3, 0, 0.36, 0.2, 2.4, { color: MAGENTA, bevel: 0.04 });
  const head = t.in('head');
  head.box(-2.2, 1.12, 0, 0.5, 0.5, 0.4, { color: '#3b2f33', bevel: 0.05 });
  head.cylinder(-2.2, 0.92, 0, 0.03, 0.06, 0.2, { ...STEEL, sides: 8 });
  head.box(-2.2, 1.5, 0.21, 0.2, 0.06, 0.01, { color: '#7cf0a0', glow: 1, bevel: 0 });
  t.block(0, 0, 5.3, 2.1);
}

/** A sewing machine on its table, a garment under its foot; its needle goes up and down. */
function machine(m: Builder, i: number): void {
  m.box(0, 0.74, 0, 1.4, 0.06, 0.8, { color: PAINT.wood, pattern: 'wood', bevel: 0.01 });
  for (const s of [-0.62, 0.62]) m.box(s, 0, 0, 0.08, 0.74, 0.6, { ...IRON, color: PLUM, bevel: 0 });
  m.box(0.1, 0.8, 0, 0.8, 0.1, 0.26, { ...IRON, color: '#2b2a36', bevel: 0.02 });
  m.box(0.42, 0.9, 0, 0.18, 0.34, 0.24, { ...IRON, color: '#2b2a36', bevel: 0.03 });
  m.box(0.06, 1.16, 0, 0.86, 0.16, 0.22, { ...IRON, color: '#2b2a36', bevel: 0.04 });
  m.box(-0.3, 1.02, 0, 0.14, 0.2, 0.2, { ...IRON, color: '#2b2a36', bevel: 0.02 });
  m.cylinder(0.52, 1.12, 0, 0.14, 0.14, 0.06, { color: SAFFRON, turn: [0, 0, -Math.PI / 2], sides: 14 });
  m.cylinder(0.1, 1.32, 0, 0.06, 0.05, 0.16, { color: YARNS[i * 3]!, sides: 8 });
  m.in('needles').cylinder(-0.3, 0.84, 0, 0.012, 0.02, 0.24, { ...STEEL, sides: 6, texels: 3 });
  const color = [INDIGO, '#c9cbd2', TEAL][i]!;
  m.box(-0.32, 0.81, 0.18, 0.6, 0.06, 0.5, { color, bevel: 0.02 });
  m.box(-0.34, 0.5, 0.44, 0.56, 0.34, 0.05, { color, bevel: 0.02 });
  m.cylinder(0, 0, 0.95, 0.2, 0.2, 0.46, { color: MAGENTA, sides: 12 });
}

/** Garments that go by overhead along the back wall. */
function hangers(b: Builder): void {
  const { z, y, from, count, pitch } = HANGERS;
  const long = count * pitch;
  b.box(from + long / 2 - pitch / 2, y, z, long + 0.6, 0.1, 0.12, { color: MAGENTA, bevel: 0 });
  for (let i = 0; i < 5; i++)
    b.box(from + (i * long) / 4 - 0.3, 0, z - 0.7, 0.12, y + 0.1, 0.12, { ...IRON });
  for (let i = 0; i < 5; i++)
    b.beam([from + (i * long) / 4 - 0.3, y, z - 0.7], [from + (i * long) / 4 - 0.3, y, z], 0.1, 0.1, {
      ...IRON,
    });
  const g = b.in('garments');
  // Alike, since each takes the place of the one before.
  for (let i = 0; i < count; i++) {
    const h = g.at(from + i * pitch, y, z);
    h.beam([0, -0.02, 0], [0, -0.2, 0], 0.02, 0.02, { ...STEEL });
    h.box(0, -0.95, 0, 0.62, 0.7, 0.2, { color: '#3a5fb0', bevel: 0.05 });
    h.box(0, -0.3, 0, 0.3, 0.08, 0.18, { color: COTTON, bevel: 0.01 });
    for (const s of [-1, 1])
      h.beam([s * 0.3, -0.3, 0], [s * 0.46, -0.9, 0], 0.16, 0.16, { color: '#35549c' });
    h.box(0, -0.95, 0.105, 0.03, 0.66, 0.01, { color: SAFFRON, bevel: 0 });
  }
  b.block(from + long / 2 - 0.5, z - 0.3, long + 1, 0.9);
}

/** A low stage with three garments on stands, in the light. */
function catwalk(c: Builder): void {
  c.box(0, 0, 0, 4.6, 0.28, 2.6, { color: PLUM, bevel: 0.04 });
  c.box(0, 0.28, 0, 4.4, 0.03, 2.4, { color: '#f7edd9', bevel: 0 });
  for (let i = 0; i < 6; i++)
    c.sphere(-2 + i * 0.8, 0.34, 1.22, 0.07, { color: '#fff1d0', glow: 1.6, sides: 8, casts: false });
  const looks = [
    [MAGENTA, SAFFRON],
    [INDIGO, COTTON],
    [TEAL, '#f0b7c4'],
  ] as const;
  looks.forEach(([dress, band], i) => {
    const m = c.at(-1.4 + i * 1.4, 0.31, 0);
    m.cylinder(0, 0, 0, 0.26, 0.2, 0.06, { ...IRON, color: '#2b2a36', sides: 14 });
    m.cylinder(0, 0.06, 0, 0.03, 0.03, 0.8, { ...STEEL, sides: 6 });
    const skirt = i === 1 ? 0.34 : 0.52;
    m.lathe(
      0,
      0.5,
      0,
      [
        [skirt, 0],
        [skirt * 0.7, 0.35],
        [0.2, 0.62],
        [0.27, 0.9],
        [0.24, 1.08],
        [0.09, 1.16],
        [0.07, 1.26],
        [0, 1.28],
      ],
      { color: dress, sides: 16, gloss: 0.15, texels: 6 },
    );
    m.torus(0, 1.12, 0, 0.21, 0.035, { color: band, sides: 16 });
    m.torus(0, 0.54, 0, skirt - 0.01, 0.03, { color: band, sides: 18 });
  });
  for (const x of [-1.4, 0, 1.4]) c.lamp([x, 3.4, 1.2], '#fff0d6', 7, 5, 0.15);
  c.block(0, 0, 4.7, 2.7);
}
