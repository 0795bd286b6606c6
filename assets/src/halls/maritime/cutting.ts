import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { PRIMER } from './hull.ts';
import { desk } from './plates.ts';

/** The plasma table's middle, and where the torch burns at rest. */
const TABLE = { x: -7.2, z: 9, top: 0.9 };
const DARK: Options = { color: '#3b2a26', texels: 2.5, bevel: 0 };

/** Step 2, cutting: the plasma torch follows the plan across a plate; cut parts wait in their rack. */
export function buildCutting(b: Builder): void {
  const t = b.at(TABLE.x, 0, TABLE.z);
  bed(t);
  plate(t);
  bridge(t);
  desk(t.at(-0.2, 0, 3.6, Math.PI));
  screen(t.at(-1.3, 0, 3.5, Math.PI));
  rack(b.at(-13.4, 0, 9.8));
  hangSign(b, 'step-2', TABLE.x + 0.6, 4.1, 12, -1.2);
  for (const x of [-1.3, 1.3]) b.box(TABLE.x + 0.6 + x, 0, 12, 0.14, 2.95, 0.14, { color: PAINT.petrolDark });
  b.block(TABLE.x, TABLE.z, 4.4, 5.4);
  b.block(TABLE.x + 0.6, 12, 2.9, 0.2);
  const paint = new FloorPaint(b);
  paint.frame(-9.8, 6, -4.7, 12.4, PAINT.yellow);
  buildRailing(b, [
    [-4.75, 6.1],
    [-4.75, 11.6],
  ]);
  b.lamp([TABLE.x, 1.5, TABLE.z + 0.2], '#bfe0ff', 9, 6, 0.2);
}

function bed(t: Builder): void {
  t.box(0, 0, 0, 4, 0.62, 5, { color: PAINT.petrol, bevel: 0.05, texels: 2.5 });
  t.box(0, 0.62, 0, 3.8, 0.03, 4.8, { color: '#2b7f93', gloss: 0.9, bevel: 0, texels: 2.5 });
  for (let i = 0; i < 12; i++)
    t.box(0, 0.64, -2.2 + i * 0.4, 3.7, 0.2, 0.03, { color: PAINT.steel, bevel: 0, texels: 2 });
  for (const s of [-1, 1]) {
    t.box(s * 2.1, 0, 0, 0.22, 0.95, 5.3, { color: PAINT.cream, texels: 2.5 });
    t.box(s * 2.1, 0.95, 0, 0.12, 0.06, 5.2, { color: PAINT.steelLight, metal: 0.8, gloss: 0.7, bevel: 0 });
    t.box(s * 2.215, 0.3, 0, 0.02, 0.3, 4.4, { color: '#1d5fb4', bevel: 0 });
  }
  const duct: [number, number, number][] = [
    [-2, 0.35, -2.2],
    [-2.6, 0.4, -2.2],
    [-3, 1.1, -2.2],
    [-3.1, 3.4, -2.2],
    [-3.6, 4.1, -2.2],
    [-7.5, 4.1, -2.2],
  ];
  t.tube(duct, 0.24, { color: '#d9d0c0', sides: 10, gloss: 0.3 }, 24);
}

/** The plate with its nested parts: cut lines in dark, one part already lifted out. */
function plate(t: Builder): void {
  const y = 0.84;
  t.box(0, y, 0, 3.4, 0.06, 4.4, { color: PRIMER, gloss: 0.25, texels: 3.5, bevel: 0.01 });
  const cut = (points: [number, number][]) => {
    for (let i = 0; i + 1 < points.length; i++) {
      const [[x0, z0], [x1, z1]] = [points[i]!, points[i + 1]!];
      t.beam([x0, y + 0.062, z0], [x1, y + 0.062, z1], 0.035, 0.014, { ...DARK, skip: 'bsnew' });
    }
  };
  const arc = (cx: number, cz: number, r: number, a0: number, a1: number): [number, number][] =>
    Array.from({ length: 13 }, (_, i) => {
      const a = a0 + ((a1 - a0) * i) / 12;
      return [cx + Math.cos(a) * r, cz + Math.sin(a) * r];
    });
  for (const z of [-2.05, -1.2]) {
    cut([...arc(0.1, z + 2.2, 2.15, Math.PI * 1.18, Math.PI * 1.82)]);
    cut([...arc(0.1, z + 2.75, 2.15, Math.PI * 1.18, Math.PI * 1.82)]);
  }
  cut([
    [-1.5, 0.3],
    [-0.2, 0.3],
    [-0.2, 1.1],
    [-0.9, 1.5],
    [-1.5, 1.5],
    [-1.5, 0.3],
  ]);
  for (const [x, z, r] of [
    [-1, 0.85, 0.28],
    [0.6, 0.75, 0.42],
    [1.25, 1.5, 0.25],
    [0.35, 1.65, 0.3],
  ] as const)
    cut(arc(x, z, r, 0, Math.PI * 2));
  t.cylinder(0.6, y + 0.061, 0.75, 0.4, 0.4, 0.006, { ...DARK, color: '#23606f', sides: 24 });
  for (let i = 0; i < 4; i++)
    t.box(-1.2 + i * 0.75, y + 0.06, 1.9, 0.26, 0.01, 0.16, { color: PAINT.line, bevel: 0, texels: 2 });
}

/** The bridge that runs along the table and the carriage on it: torch, cable chain, arc. */
function bridge(t: Builder): void {
  const g = t.in('plasma-bridge').at(0, 0, 0.2);
  for (const s of [-1, 1]) {
    g.box(s * 2.1, 1, 0, 0.3, 0.75, 0.9, { color: PAINT.red, bevel: 0.06 });
    g.box(s * 2.1, 1.02, 0.46, 0.2, 0.2, 0.05, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  }
  g.box(0, 1.62, 0, 4.5, 0.42, 0.5, { color: PAINT.red, bevel: 0.05, texels: 2.5 });
  g.box(0, 1.72, 0.26, 3.9, 0.1, 0.05, { color: PAINT.steelLight, metal: 0.8, bevel: 0 });
  g.box(0, 2.04, -0.12, 3.6, 0.12, 0.18, { color: PAINT.dark, bevel: 0.02 });
  const c = t.in('torch').at(0, 0, 0.2);
  c.box(0, 1.45, 0.42, 0.5, 0.7, 0.3, { color: PAINT.cream, bevel: 0.04 });
  c.cylinder(0, 1.12, 0.42, 0.05, 0.1, 0.36, { color: PAINT.steelLight, metal: 0.8, gloss: 0.7, sides: 12 });
  c.cylinder(0, 1, 0.42, 0.025, 0.045, 0.12, { color: '#c9974a', metal: 0.7, sides: 10 });
  c.sphere(0, 0.94, 0.42, 0.075, { color: '#d8efff', glow: 3.4, sides: 10, casts: false });
  c.tube(
    [
      [0.1, 2.15, 0.42],
      [0.2, 2.6, 0.3],
      [0.1, 2.5, 0],
      [0, 2.16, -0.1],
    ],
    0.05,
    { color: PAINT.dark, sides: 6 },
    10,
  );
}

/** The plan on a screen by the desk: the same parts, in light. */
function screen(s: Builder): void {
  s.box(0, 0, 0, 0.4, 0.06, 0.4, { color: PAINT.graphite });
  s.cylinder(0, 0.06, 0, 0.05, 0.05, 1.1, { color: PAINT.graphite, sides: 8 });
  s.box(0, 1.1, 0, 0.95, 0.66, 0.08, { color: PAINT.dark });
  s.box(0, 1.16, 0.045, 0.83, 0.54, 0.01, { color: '#123a5c', glow: 0.8, bevel: 0 });
  const ring = { color: '#8fe0ff', glow: 1.6, sides: 16, texels: 2 };
  s.torus(-0.2, 1.43, 0.055, 0.13, 0.012, { ...ring, turn: [Math.PI / 2, 0, 0] }, 4);
  s.torus(0.2, 1.43, 0.055, 0.09, 0.012, { ...ring, turn: [Math.PI / 2, 0, 0] }, 4);
  for (const y of [1.22, 1.63])
    s.box(0, y, 0.05, 0.7, 0.014, 0.01, { color: '#8fe0ff', glow: 1.6, bevel: 0 });
  s.block(0, 0, 0.9, 0.4);
}

/** Cut parts on edge in their rack: brackets, a floor with holes, frames. */
function rack(r: Builder): void {
  r.box(0, 0, 0, 1.5, 0.16, 4.2, { color: PAINT.petrolDark });
  for (const z of [-2, -0.7, 0.7, 2])
    for (const x of [-0.6, 0, 0.6])
      r.box(x, 0.16, z, 0.08, 1.5, 0.08, { color: PAINT.petrol, bevel: 0, texels: 2.5 });
  for (let i = 0; i < 9; i++) {
    const [x, z] = [-0.42 + (i % 3) * 0.3, -1.35 + Math.floor(i / 3) * 1.35];
    const tall = 0.9 + ((i * 5) % 4) * 0.16;
    r.box(x, 0.16, z, 0.06, tall, 1.1, { color: i % 2 ? PRIMER : '#b0755c', bevel: 0.01, texels: 2.5 });
    r.box(x + 0.035, 0.3 + tall * 0.4, z, 0.01, 0.14, 0.3, { color: PAINT.line, bevel: 0, texels: 2 });
  }
  r.block(0, 0, 1.5, 4.3);
}
