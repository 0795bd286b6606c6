import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';
import { CONCRETE, ENAMEL, FLOUR, KILN, KILN_DARK, STEEL, STONE, STONE_DARK } from './paints.ts';
import { RAW_MILL, STONES } from './places.ts';

/** The housing is open towards the lane: radians from +x towards −z. */
const OPEN = 1.25;

/** Step 2: stones ride up a belt into a mill that is cut open, where two rollers crush them to flour on a turning table. */
export function buildRawMill(b: Builder): void {
  const m = b.at(RAW_MILL.x, 0, RAW_MILL.z);
  m.cylinder(0, 0, 0, 2.15, 2.15, 0.5, { ...CONCRETE, sides: 28 });
  m.cylinder(0, 0.5, 0, 1.7, 1.55, 0.6, { ...ENAMEL, color: KILN_DARK, sides: 28 });
  table(m);
  housing(m);
  classifier(m);
  belt(b);
  m.lamp([0.3, 3.1, 0], '#ffe3b8', 12, 5, 0.3);
  m.lamp([2.6, 3, 0], '#ffe3b8', 8, 6, 0.3);
  buildRailing(b, [
    [-9, 5],
    [-2.75, 5],
    [-2.75, 10],
    [-7.4, 10],
  ]);
  m.block(0, 0, 4.2, 4.2);
}

function table(m: Builder): void {
  const t = m.in('table');
  t.cylinder(0, 1.1, 0, 1.5, 1.5, 0.2, { ...STEEL, sides: 28 });
  const draw = random(9);
  for (let i = 0; i < 18; i++) {
    const a = i * 2.4;
    const r = 0.35 + draw() * 1.05;
    t.sphere(Math.cos(a) * r, 1.34, Math.sin(a) * r, 0.06 + draw() * 0.09, {
      color: i % 3 ? STONE : STONE_DARK,
      sides: 6,
      facets: true,
      tall: 0.7,
      texels: 3,
    });
  }
  for (const side of [1, -1]) {
    const r = m.at(0, 1.98, side * 0.92).in(side > 0 ? 'roller-front' : 'roller-back');
    const flat: [number, number, number] = [side * (Math.PI / 2), 0, 0];
    r.cylinder(0, 0, -side * 0.3, 0.66, 0.58, 0.6, {
      color: '#7d7f86',
      metal: 0.6,
      gloss: 0.6,
      sides: 20,
      turn: flat,
    });
    for (let k = 0; k < 8; k++) {
      const a = (k / 8) * Math.PI * 2;
      r.box(Math.cos(a) * 0.44, Math.sin(a) * 0.44 - 0.05, side * 0.31, 0.1, 0.1, 0.04, {
        color: PAINT.yellow,
        bevel: 0,
      });
    }
    m.beam([0, 1.98, side * 1.2], [0, 2.2, side * 2.05], 0.26, 0.26, { color: KILN });
    m.box(0, 0.5, side * 2.05, 0.7, 1.9, 0.4, { color: KILN, bevel: 0.05 });
    m.cylinder(0, 2.4, side * 2.05, 0.14, 0.1, 0.9, { ...STEEL, sides: 10 });
  }
}

/** The round wall of the mill, seen from without and from within through where it is cut. */
function housing(m: Builder): void {
  const at = (u: number) => OPEN + (2 * Math.PI - 2 * OPEN) * u;
  for (const [r, way] of [
    [1.85, 1],
    [1.74, -1],
  ] as const)
    m.patch(
      22,
      1,
      (u, v) => {
        // Angles grow from +x over −z: seen from above the other way round.
        const a = at(way > 0 ? u : 1 - u);
        return [
          [Math.cos(a) * r, 1.1 + v * 2.3, -Math.sin(a) * r],
          [way * Math.cos(a), 0, -way * Math.sin(a)],
        ];
      },
      { ...ENAMEL, color: way > 0 ? KILN : FLOUR },
    );
  for (const a of [OPEN, -OPEN])
    m.box(Math.cos(a) * 1.8, 1.1, -Math.sin(a) * 1.8, 0.16, 2.3, 0.16, { color: PAINT.yellow, bevel: 0 });
  m.torus(0, 3.42, 0, 1.8, 0.1, { color: PAINT.yellow, sides: 28 });
}

/** The air lifts what is fine enough; the rest falls back. */
function classifier(m: Builder): void {
  m.lathe(
    0,
    3.4,
    0,
    [
      [1.82, 0],
      [1.3, 0.9],
      [1.3, 1.9],
      [0.7, 2.3],
      [0, 2.3],
    ],
    { ...ENAMEL, sides: 24 },
  );
  m.torus(0, 4.35, 0, 1.32, 0.07, { color: KILN, sides: 24 });
  m.cylinder(0, 5.6, 0, 0.36, 0.36, 0.5, { color: KILN_DARK, sides: 14 });
  m.tube(
    [
      [-0.6, 5.2, -0.7],
      [-1.4, 6.3, -1.4],
      [-3.2, 6.5, -2.6],
      [-4.4, 5.6, -3.6],
      [-4.6, 4.4, -3.8],
    ],
    0.42,
    { ...ENAMEL, sides: 12 },
    14,
  );
  // The bag filter at the duct's end, and what it drops: flour.
  const f = m.at(-4.7, 0, -3.9);
  for (const [x, z] of [
    [-0.8, -0.7],
    [0.8, -0.7],
    [-0.8, 0.7],
    [0.8, 0.7],
  ] as const)
    f.box(x, 0, z, 0.14, 1.9, 0.14, { color: KILN_DARK, bevel: 0 });
  f.lathe(
    0,
    0.9,
    0,
    [
      [0.12, 0],
      [1.1, 1.1],
      [1.1, 3.4],
      [0, 3.4],
    ],
    { ...ENAMEL, sides: 4, facets: true },
  );
  f.cylinder(0, 0, 0, 0.75, 0.1, 0.7, { color: FLOUR, sides: 14, gloss: 0.02 });
  f.block(0, 0, 1.9, 1.7);
}

/** The sloping belt, its frame and its legs; the stones on it move. */
function belt(b: Builder): void {
  const { x, y, z, count, pitch } = STONES;
  const end = [x + pitch[0] * count, y + pitch[1] * count, z + pitch[2] * count] as const;
  for (const s of [-0.42, 0.42])
    b.beam([x - 0.4, y - 0.35, z + s], [end[0], end[1] - 0.1, end[2] + s], 0.1, 0.2, { color: KILN });
  b.beam([x - 0.4, y - 0.22, z], [end[0], end[1] + 0.02, end[2]], 0.8, 0.06, { color: PAINT.dark });
  for (const t of [0.15, 0.6])
    for (const s of [-0.42, 0.42]) {
      const lx = x + (end[0] - x) * t;
      const lz = z + (end[2] - z) * t + s;
      b.box(lx, 0, lz, 0.1, y + (end[1] - y) * t - 0.2, 0.1, { color: KILN_DARK, bevel: 0 });
    }
  const s = b.in('stones');
  const draw = random(3);
  for (let i = 0; i < count; i++)
    s.sphere(x + pitch[0] * i, y + 0.06 + pitch[1] * i, z + pitch[2] * i, 0.18 + draw() * 0.1, {
      color: i % 3 === 2 ? '#b0713f' : STONE,
      sides: 7,
      facets: true,
      tall: 0.8,
      texels: 4,
    });
  b.wall([x - 0.5, z - 0.5], [x + 2.4, z - 0.9]);
}
