import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';
import { CONCRETE, KILN_DARK, KILN as ORANGE, STEEL } from './paints.ts';
import { CUT, KILN } from './places.ts';
import { cutTube } from './shapes.ts';

const { r, long } = KILN;
/** It is cut open towards the lane. */
const [FROM, TO] = [-2.05, 2.05];
const LAID: [number, number, number] = [-Math.PI / 2, 0, 0];

/** Step 3: the long tube that turns on its tyres, cut open where the flame is. */
export function buildKiln(b: Builder): void {
  const k = b.at(KILN.x, KILN.y, KILN.z, 0, KILN.tilt);
  front(k);
  turning(k.in('kiln'));
  charge(k.in('charge'));
  flame(k);
  piers(b, k);
  cooler(b);
  buildRailing(b, [
    [7.3, 12.2],
    [3.3, 12.2],
    [3.3, -8.6],
  ]);
  buildRailing(b, [
    [7.3, 12.2],
    [7.3, -12.9],
  ]);
}

/** The cut front: shell, a hand's breadth of brick, and the glow within. */
function front(k: Builder): void {
  cutTube(
    k,
    { outer: r, inner: r - 0.34, z0: -CUT, z1: 0, from: FROM, to: TO },
    { color: ORANGE, gloss: 0.25, texels: 6 },
    { color: '#ff9a4a', glow: 0.42, pattern: 'brick', texels: 6 },
    { color: '#e8b48a', glow: 0.12, pattern: 'brick', texels: 8 },
  );
  for (const z of [-0.16, -CUT + 0.12])
    k.torus(0, 0, z, r + 0.03, 0.09, { color: PAINT.yellow, sides: 32, turn: [Math.PI / 2, 0, 0] });
}

function turning(k: Builder): void {
  const shell: Options = { color: ORANGE, gloss: 0.3, sides: 28, texels: 5 };
  k.cylinder(0, 0, -CUT - 0.05, r, r, long - CUT, { ...shell, turn: LAID, open: 'top' });
  for (const z of [-CUT - 1.7, -long + 1.6])
    k.cylinder(0, 0, z, r + 0.24, r + 0.24, 0.62, { ...STEEL, turn: LAID, sides: 32 });
  const gear = -CUT - 5.4;
  k.cylinder(0, 0, gear, r + 0.2, r + 0.2, 0.42, {
    color: PAINT.yellowDark,
    turn: LAID,
    sides: 32,
    gloss: 0.4,
  });
  for (let i = 0; i < 22; i++) {
    const a = (i / 22) * Math.PI * 2;
    k.box(Math.cos(a) * (r + 0.24), Math.sin(a) * (r + 0.24) - 0.07, gear - 0.21, 0.2, 0.14, 0.4, {
      color: PAINT.yellowDark,
      bevel: 0,
      texels: 3,
    });
  }
  // Plates along it show that it turns.
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2;
    k.at(0, 0, -CUT - 3.6, 0, 0, a).box(r + 0.01, -0.22, 0, 0.06, 0.44, 2.2, { color: KILN_DARK, bevel: 0 });
    k.at(0, 0, -CUT - 8.2, 0, 0, a + 0.5).box(r + 0.01, -0.22, 0, 0.06, 0.44, 2.6, {
      color: KILN_DARK,
      bevel: 0,
    });
  }
}

/** What bakes: pale flour above, glowing balls near the flame. */
function charge(k: Builder): void {
  const draw = random(21);
  for (let i = 0; i < 46; i++) {
    const z = -0.25 - (i / 46) * (CUT - 0.4);
    const hot = 1 - i / 46;
    const a = -Math.PI / 2 + (draw() - 0.42) * 1.25;
    const deep = r - 0.5 - draw() * 0.16;
    k.sphere(Math.cos(a) * deep, Math.sin(a) * deep, z, 0.11 + draw() * 0.1, {
      color: hot > 0.6 ? '#ffb347' : hot > 0.3 ? '#ff7a2c' : '#c9541f',
      glow: 0.5 + hot * 1.2,
      sides: 6,
      texels: 2,
    });
  }
}

/** The burner's pipe on its carriage, and the long flame. */
function flame(k: Builder): void {
  k.cylinder(0, 0.05, 2.6, 0.2, 0.16, 2.9, { ...STEEL, turn: LAID, sides: 14 });
  k.cylinder(0, 0.05, 1.9, 0.3, 0.3, 0.5, { color: PAINT.yellow, turn: LAID, sides: 14 });
  const f = k.in('flame');
  const at = f.at(0, 0.05, -0.3, 0, -Math.PI / 2);
  at.lathe(
    0,
    0,
    0,
    [
      [0.14, 0],
      [0.36, 0.8],
      [0.42, 1.7],
      [0.3, 2.9],
      [0.08, 3.9],
      [0, 4],
    ],
    { color: '#ffb648', glow: 1.8, sides: 14, casts: false },
  );
  at.lathe(
    0,
    0.05,
    0,
    [
      [0.2, 0],
      [0.24, 1],
      [0.1, 2.1],
      [0, 2.3],
    ],
    { color: '#fff3c4', glow: 2.3, sides: 10, casts: false },
  );
  k.lamp([-0.5, 0.3, -1.6], '#ff9a3c', 24, 10, 0.8);
  k.lamp([0, 0.1, 1], '#ff8a2c', 17, 9, 0.6);
}

/** Concrete piers with the rollers that carry it, the drive, and the carriage of the burner. */
function piers(b: Builder, k: Builder): void {
  for (const behind of [1.2, CUT + 1.4, long - 1.9]) {
    const z = KILN.z - behind;
    const top = KILN.y + Math.sin(KILN.tilt) * behind - r - 0.5;
    b.box(KILN.x, 0, z, 3.4, top, 1.3, { ...CONCRETE, bevel: 0.08, texels: 5 });
    b.box(KILN.x, 0, z, 3.8, 0.4, 1.7, { ...CONCRETE, color: '#9d917f' });
    for (const s of [-1, 1])
      k.cylinder(s * 0.95, -r - 0.16, -behind + 0.3, 0.34, 0.34, 0.62, { ...STEEL, turn: LAID, sides: 14 });
  }
  b.box(KILN.x - 1.15, 0, KILN.z - CUT - 5.5, 0.9, 1.5, 1.2, { ...CONCRETE });
  b.box(KILN.x - 1.15, 1.5, KILN.z - CUT - 5.5, 0.7, 0.6, 1.1, { color: '#2c6670', bevel: 0.06 });
  // The burner's carriage stands on slim legs, wide apart: one looks past it into the fire.
  const c = b.at(KILN.x, 0, KILN.z + 2.6);
  for (const s of [-1, 1]) {
    c.beam([s * 1.62, 0, 0], [s * 1.3, KILN.y - 0.3, 0], 0.14, 0.14, { color: KILN_DARK });
    c.beam([s * 1.3, KILN.y - 0.3, 0], [0, KILN.y - 0.3, 0], 0.12, 0.12, { color: KILN_DARK });
    c.box(s * 1.62, 0, 0, 0.4, 0.12, 0.4, { ...CONCRETE, color: '#9d917f' });
  }
}

/** Where the clinker falls: a great rush of air cools it. */
function cooler(b: Builder): void {
  const c = b.at(KILN.x, 0, KILN.z + 0.9);
  c.box(0, 0, 0, 3, 0.5, 4.6, { ...STEEL, color: '#6d7078', bevel: 0.05 });
  for (const s of [-1, 1]) c.box(s * 1.42, 0.5, 0, 0.16, 0.5, 4.6, { color: ORANGE, bevel: 0.03 });
  c.box(0, 0.5, 0, 2.7, 0.08, 4.5, { color: '#3a3434', bevel: 0 });
  const draw = random(4);
  for (let i = 0; i < 34; i++) {
    const t = (i + draw()) / 34;
    c.sphere((draw() - 0.5) * 2.3, 0.64, -1.9 + t * 4, 0.1 + draw() * 0.09, {
      color: t < 0.35 ? '#ff8a3a' : t < 0.6 ? '#a8482a' : '#5d5a5c',
      glow: t < 0.6 ? 1.3 * (1 - t * 1.6) : 0,
      sides: 6,
      facets: true,
      texels: 2,
    });
  }
  for (const z of [-1.4, 0, 1.4]) {
    c.cylinder(-1.75, 0.3, z, 0.42, 0.42, 0.3, { color: '#2c6670', sides: 16, turn: [0, 0, Math.PI / 2] });
    c.cylinder(-2.0, 0.3, z, 0.16, 0.16, 0.1, { color: PAINT.yellow, sides: 10, turn: [0, 0, Math.PI / 2] });
  }
}
