import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { PRIMER, STAGE } from './hull.ts';
import { hullAt, SHIP } from './hull-form.ts';

const RIBS = 8;
const STEEL: Options = { color: '#b4664a', gloss: 0.25, texels: 2.5 };
const at = (i: number) => 0.015 + (STAGE.plates - 0.015) * (i / RIBS);

/** The open stern: frames, stringers, a bulkhead, the engine and its shaft, the propeller that turns, the rudder. */
export function buildRibs(b: Builder): void {
  for (let i = 0; i < RIBS; i++) rib(b, at(i));
  bulkhead(b);
  for (const side of [-1, 1])
    for (const t of [0.3, 0.62, 1]) {
      const way = Array.from({ length: 6 }, (_, k) =>
        hullAt(0.012 + (STAGE.plates - 0.012) * (k / 5), t, side, t < 1 ? -0.14 : 0),
      );
      b.tube(way, t === 1 ? 0.13 : 0.07, { ...STEEL, color: t === 1 ? PRIMER : '#8c8a90', sides: 6 }, 12);
    }
  engine(b.at(SHIP.x, 0, 0));
  rudder(b.at(SHIP.x, 0, 0));
  propeller(b.in('screw').at(SHIP.x, 2.4, -11.7, 0, -Math.PI / 2), 1.12);
}

/** One frame from rail over the keel to rail: a web 0.42 m deep with its face. */
function rib(b: Builder, u: number): void {
  const point = (v: number, inside: number): Point => {
    const side = v < 0.5 ? -1 : 1;
    // More points where the bilge turns.
    const t = (Math.abs(v - 0.5) * 2) ** 1.7;
    const [x, y, z] = hullAt(u, t, side, -inside);
    return [x, y + inside * (1 - t) ** 2, z];
  };
  for (const way of [-1, 1])
    b.patch(
      24,
      1,
      (p, q) => {
        const v = way < 0 ? 1 - p : p;
        const [x, y, z] = point(v, q * 0.42);
        return [
          [x, y, z + way * 0.06],
          [0, 0, way],
        ];
      },
      STEEL,
    );
  for (const inner of [0, 0.42])
    b.patch(
      24,
      1,
      (p, q) => {
        const [x, y, z] = point(p, inner);
        const way = inner ? -1 : 1;
        const n: Point = [way * (p - 0.5) * 2, way * (Math.abs(p - 0.5) - 0.5) * 1.4, 0];
        return [[x, y, z + way * (q - 0.5) * 0.24], n];
      },
      { ...STEEL, color: inner ? '#c98a6c' : STEEL.color! },
    );
}

/** The wall at the end of the plated part, with its stiffeners and a manhole. */
function bulkhead(b: Builder): void {
  const u = STAGE.plates + 0.004;
  b.patch(
    2,
    10,
    (p, q) => {
      const [x, y, z] = hullAt(u, q, p > 0.5 ? -1 : 1, -0.02);
      return [
        [p === 0.5 ? SHIP.x : x, y, z],
        [0, 0, -1],
      ];
    },
    { color: '#c08a72', gloss: 0.2, texels: 2.5 },
  );
  const z = hullAt(u, 0.6, 1)[2];
  for (let i = -3; i <= 3; i++)
    b.box(SHIP.x + i * 0.8, 2.4, z - 0.4, 0.12, 4.5, 0.3, { color: PRIMER, bevel: 0, texels: 2.5 });
  b.box(SHIP.x, 4.1, z - 0.42, 5.6, 0.12, 0.3, { color: PRIMER, bevel: 0, texels: 2.5 });
}

/** A green diesel with six heads on its bed, the shaft and its bearings. */
function engine(e: Builder): void {
  const green: Options = { color: '#3f8f6b', gloss: 0.4, bevel: 0.05, texels: 2.5 };
  e.box(0, 1.95, -8.9, 1.7, 0.3, 2, { color: PAINT.graphite });
  e.box(0, 2.25, -8.9, 1.3, 1.2, 1.8, green);
  for (let i = 0; i < 4; i++) {
    e.box(0, 3.45, -9.6 + i * 0.46, 0.8, 0.42, 0.36, { ...green, color: '#58a983' });
    e.cylinder(0.5, 3.5, -9.6 + i * 0.46, 0.09, 0.09, 0.3, { color: '#c9974a', metal: 0.6, sides: 8 });
  }
  e.tube(
    [
      [-0.5, 3.7, -9.6],
      [-0.5, 3.85, -8.4],
      [-0.5, 4.2, -7.7],
      [-0.5, 5.6, -7.6],
    ],
    0.17,
    { color: '#d9d0c0', sides: 9 },
    12,
  );
  const lying: Options = { turn: [-Math.PI / 2, 0, 0], color: PAINT.steelLight, metal: 0.9, gloss: 0.8 };
  e.cylinder(0, 2.4, -9.7, 0.15, 0.15, 1.9, { ...lying, sides: 12 });
  for (const z of [-10.1, -10.9]) e.box(0, 1.9, z, 0.5, 0.72, 0.24, { color: PAINT.petrol });
}

function rudder(r: Builder): void {
  r.box(0, 1.25, -12.75, 0.22, 2.5, 0.95, { color: '#c93f2b', bevel: 0.06, gloss: 0.5 });
  r.cylinder(0, 3.7, -12.55, 0.12, 0.12, 0.9, { color: PAINT.steelLight, metal: 0.8, gloss: 0.7, sides: 10 });
  r.beam([0, 1.25, -10.6], [0, 1.25, -12.9], 0.24, 0.2, { color: PRIMER });
  r.box(0, 1.15, -9.5, 0.34, 1.3, 2.4, { color: PRIMER, bevel: 0.03 });
}

/** A bronze propeller about the builder's y axis: a boss and four twisted blades. */
export function propeller(p: Builder, r: number): void {
  const bronze: Options = { color: '#d79a45', metal: 0.75, gloss: 0.75, texels: 3.5 };
  p.cylinder(0, -0.22 * r, 0, 0.24 * r, 0.2 * r, 0.5 * r, { ...bronze, sides: 18 });
  p.lathe(
    0,
    0.28 * r,
    0,
    [
      [0.2 * r, 0],
      [0.15 * r, 0.12 * r],
      [0, 0.24 * r],
    ],
    { ...bronze, sides: 18 },
  );
  for (let i = 0; i < 4; i++)
    for (const face of [-1, 1]) blade(p.at(0, 0.02 * r, 0, (i * Math.PI) / 2), r, face, bronze);
}

/** One side of a blade: broad, round at its end, and twisted from the boss outwards. */
function blade(p: Builder, r: number, face: number, o: Options): void {
  const at = (a: number, c: number): Point => {
    const out = r * (0.16 + 0.84 * a);
    const wide = r * 0.44 * Math.sin(Math.PI * (0.12 + 0.86 * a) ** 0.85) ** 0.6;
    const pitch = 1.0 - 0.62 * a;
    const s = (c - 0.5) * wide * 2 * 0.8;
    const thick = face * r * 0.035 * (1 - a * 0.8) * (1 - (2 * c - 1) ** 2);
    return [
      out * Math.cos(s / r / 1.4),
      s * Math.sin(pitch) + thick * Math.cos(pitch),
      s * Math.cos(pitch) - thick * Math.sin(pitch) + 0.12 * r * a * a,
    ];
  };
  p.patch(
    7,
    6,
    (u, v) => {
      const c = face > 0 ? 1 - v : v;
      const e = 0.02;
      const [p0, p1] = [at(Math.max(0, u - e), c), at(Math.min(1, u + e), c)];
      const [q0, q1] = [at(u, Math.max(0, c - e)), at(u, Math.min(1, c + e))];
      const [a, d] = [p1.map((k, i) => k - p0[i]!), q1.map((k, i) => k - q0[i]!)] as [number[], number[]];
      const n: Point = [
        face * -(a[1]! * d[2]! - a[2]! * d[1]!),
        face * -(a[2]! * d[0]! - a[0]! * d[2]!),
        face * -(a[0]! * d[1]! - a[1]! * d[0]!),
      ];
      return [at(u, c), Math.hypot(...n) > 1e-9 ? n : [0, face, 0]];
    },
    o,
  );
}
