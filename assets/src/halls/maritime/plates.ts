import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { PRIMER } from './hull.ts';

/** The line of plates: its middle, the rusty stack, the rollers before the machine, the machine, the primed stack. */
export const LINE = { x: 4.9, stack: 17.1, rollers: 15.25, machine: 13.2, primed: 11.05, top: 0.92 };
const RUST = ['#9c5536', '#8a4a30', '#a8623f', '#7e4630'];
const PLATE: Options = { gloss: 0.2, bevel: 0, texels: 2.5 };
const STEEL: Options = { color: PAINT.steelLight, metal: 0.85, gloss: 0.7 };

/** Step 1, plates: the magnet lifts a rusty one, the machine shot-blasts and paints it, it comes out brick red. */
export function buildPlates(b: Builder): void {
  const l = b.at(LINE.x, 0, 0);
  stack(l, LINE.stack, 7, (i) => RUST[i % 4]!);
  stack(l, LINE.primed, 7, () => PRIMER);
  for (let i = 0; i < 6; i++) roller(l, 14.5 + i * 0.32);
  for (const s of [-1, 1]) {
    l.box(s * 1.52, 0.55, 15.25, 0.16, 0.34, 1.7, { color: PAINT.petrol });
    for (const z of [14.7, 15.8])
      l.box(s * 1.52, 0, z, 0.24, 0.55, 0.24, { color: PAINT.petrolDark, bevel: 0 });
  }
  machine(l);
  filter(l);
  magnet(l);
  const sheet = (group: string, z: number, color: string) =>
    l.in(group).box(0, LINE.top - 0.12, z, 2.8, 0.09, 1.68, { ...PLATE, color });
  sheet('plate-rusty', LINE.stack, RUST[1]!);
  sheet('plate-primed', LINE.primed, PRIMER);
  desk(l.at(-2.35, 0, 14.4, -Math.PI / 2));
  hangSign(b, 'step-1', LINE.x, 4.55, 14.2, -1);
  b.block(LINE.x, 14.15, 3.5, 8.1);
  const paint = new FloorPaint(b);
  paint.frame(1.85, 9.9, 7.75, 18.5, PAINT.yellow);
  buildRailing(b, [
    [2, 10],
    [2, 13.2],
  ]);
  buildRailing(b, [
    [2, 15.6],
    [2, 18.4],
    [7.4, 18.4],
  ]);
  b.lamp([LINE.x, 4.6, 15.6], PAINT.lamp, 9, 7);
}

function stack(l: Builder, z: number, count: number, color: (i: number) => string): void {
  for (const q of [-0.55, 0.55])
    l.box(0, 0, z + q, 2.9, 0.2, 0.18, { color: PAINT.woodDark, pattern: 'wood', bevel: 0 });
  for (let i = 0; i < count; i++)
    l.box(((i * 7) % 5) * 0.02 - 0.04, 0.2 + i * 0.1, z + ((i * 3) % 4) * 0.02 - 0.03, 2.8, 0.09, 1.68, {
      ...PLATE,
      color: color(i),
    });
}

function roller(l: Builder, z: number): void {
  l.cylinder(-1.45, 0.72, z, 0.1, 0.1, 2.9, {
    ...STEEL,
    turn: [0, 0, -Math.PI / 2],
    sides: 10,
    texels: 2.5,
  });
}

/** The cabinet of shot wheels and paint guns, its lit windows and rubber curtains. */
function machine(l: Builder): void {
  const m = l.at(0, 0, LINE.machine);
  const blue: Options = { color: '#2a6f86', bevel: 0.08, texels: 2.5, gloss: 0.35 };
  m.box(0, 0, 0, 3.5, 0.7, 2.2, { color: PAINT.petrolDark });
  for (const s of [-1, 1]) m.box(s * 1.62, 0.7, 0, 0.26, 0.55, 2.2, blue);
  m.box(0, 1.2, 0, 3.5, 1.55, 2.2, blue);
  m.box(0, 2.75, 0, 3.1, 0.3, 1.8, { ...blue, color: '#235d70' });
  for (const s of [-1, 1]) {
    for (let i = 0; i < 12; i++)
      m.box(-1.35 + i * 0.245, 0.9, s * 1.06, 0.23, 0.42, 0.03, { color: PAINT.dark, bevel: 0, texels: 2.5 });
    m.box(0, 1.3, s * 1.11, 3, 0.16, 0.05, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
    // Shot wheels with their motors.
    for (const z of [-0.5, 0.5]) {
      m.cylinder(s * 1.75, 2.05, z, 0.36, 0.36, 0.24, {
        turn: [0, 0, (-s * Math.PI) / 2],
        color: PAINT.graphite,
        sides: 18,
        texels: 2.5,
      });
      m.cylinder(s * 1.98, 2.05, z, 0.2, 0.2, 0.4, {
        turn: [0, 0, (-s * Math.PI) / 2],
        color: PAINT.red,
        sides: 14,
      });
    }
  }
  for (const z of [-0.5, 0.5])
    m.box(-1.755, 1.35, z, 0.03, 0.32, 0.6, { color: '#ffdf9a', glow: 1.1, bevel: 0 });
}

/** The dust filter beside it: pipes, a cyclone, a bin of shot. */
function filter(l: Builder): void {
  const f = l.at(2.2, 0, 10.7);
  const bend: [number, number, number][] = [
    [-1.5, 2.9, 2.3],
    [-1.5, 3.7, 2.3],
    [-1.2, 4.15, 1.7],
    [-0.4, 4.2, 0.4],
    [0, 3.7, 0],
  ];
  f.tube(bend, 0.26, { color: '#d9d0c0', sides: 12, gloss: 0.3 }, 18);
  f.torus(-1.5, 3.15, 2.3, 0.28, 0.06, { color: PAINT.petrol, sides: 14 });
  f.lathe(
    0,
    0.9,
    0,
    [
      [0.14, 0],
      [0.6, 1.1],
      [0.62, 2.6],
      [0.3, 2.8],
      [0.26, 3],
    ],
    { color: '#d9d0c0', sides: 20, gloss: 0.4, texels: 2.5 },
  );
  for (const [x, z] of [
    [-0.5, -0.5],
    [0.5, -0.5],
    [-0.5, 0.5],
    [0.5, 0.5],
  ] as const)
    f.box(x, 0, z, 0.12, 2.2, 0.12, { color: PAINT.petrol, bevel: 0 });
  f.torus(0, 2.15, 0, 0.66, 0.07, { color: PAINT.petrol, sides: 20 });
  f.cylinder(0, 0, 0, 0.34, 0.38, 0.8, { color: PAINT.yellow, sides: 14 });
  f.block(0, 0, 1.3, 1.3);
}

/** The magnet crane over stack and rollers: two portals and a beam, the bar of magnets on its ropes. */
function magnet(l: Builder): void {
  for (const s of [-1, 1]) {
    const z = 18.05;
    l.box(s * 1.75, 0, z, 0.2, 3.3, 0.2, { color: PAINT.yellow });
    l.box(s * 1.75, 0, z, 0.5, 0.12, 0.5, { color: PAINT.graphite, bevel: 0.02 });
    l.box(s * 1.6, 2.75, 14.15, 0.2, 0.55, 0.2, { color: PAINT.yellow });
    l.box(s * 1.7, 3.3, 16.1, 0.24, 0.28, 4.2, { color: PAINT.yellow, texels: 2.5 });
  }
  const g = l.in('magnet').at(0, 0, LINE.stack);
  g.box(0, 3.58, 0, 3.8, 0.26, 0.44, { color: PAINT.yellow, pattern: 'hazard', bevel: 0.03 });
  g.box(0, 3.84, 0, 0.9, 0.36, 0.6, { color: PAINT.graphite });
  const h = l.in('magnet-bar').at(0, 0, LINE.stack);
  for (const x of [-0.8, 0.8])
    h.cylinder(x, 2.05, 0, 0.03, 0.03, 1.9, { color: PAINT.dark, sides: 5, open: true, texels: 1 });
  h.box(0, 1.9, 0, 2.5, 0.22, 0.3, { color: PAINT.yellow });
  for (const x of [-1, 0, 1]) {
    h.cylinder(x, 1.62, 0, 0.3, 0.3, 0.2, { color: PAINT.red, sides: 18 });
    h.cylinder(x, 1.8, 0, 0.1, 0.1, 0.14, { color: PAINT.steel, sides: 8 });
  }
}

/** A sloping control desk with keys and a lamp. */
export function desk(d: Builder): void {
  d.box(0, 0, 0, 1.2, 0.9, 0.5, { color: PAINT.cream, bevel: 0.05 });
  d.box(0, 0.92, 0.04, 1.3, 0.08, 0.62, { color: PAINT.graphite, turn: [0.32, 0, 0], bevel: 0.02 });
  for (let i = 0; i < 5; i++)
    d.cylinder(-0.45 + i * 0.2, 0.98, 0.08, 0.05, 0.05, 0.06, {
      color: [PAINT.red, PAINT.yellow, '#3fb27f', '#2f9fe0', PAINT.line][i]!,
      sides: 10,
      turn: [0.32, 0, 0],
    });
  d.cylinder(0.5, 0.9, -0.16, 0.03, 0.03, 0.6, { color: PAINT.graphite, sides: 6 });
  d.sphere(0.5, 1.55, -0.16, 0.08, { color: '#3fd08a', glow: 1.5, sides: 8 });
  d.block(0, 0, 1.3, 0.6);
}
