import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { random } from '../kit/random.ts';
import { CEMENT, CLINKER, CONCRETE, ENAMEL, GYPSUM, KILN, KILN_DARK, STEEL } from './paints.ts';
import { MILL } from './places.ts';
import { cutTube, heap } from './shapes.ts';

const { half, r } = MILL;
const LAID: [number, number, number] = [Math.PI / 2, 0, 0];

/** Step 4: a drum cut in half, steel balls that fall on clinker, a trickle of gypsum, and the silos of cement. */
export function buildBallMill(b: Builder): void {
  const m = b.at(MILL.x, MILL.y, MILL.z);
  cutTube(
    m,
    { outer: r, inner: r - 0.16, z0: -half, z1: half, from: 1.1, to: 2 * Math.PI - 1.1 },
    { ...ENAMEL, color: '#2c6670' },
    { color: '#d8d2c6', metal: 0.3, gloss: 0.5, texels: 6 },
    { color: PAINT.yellow, gloss: 0.4, texels: 4 },
  );
  ends(m);
  for (const z of [-1.5, 1.5]) m.lamp([0.5, 0.7, z], '#ffe3b8', 9, 5, 0.3);
  lifters(m.in('lifters'));
  balls(m.in('balls'));
  supports(b);
  hoppers(b);
  silos(b);
  buildRailing(b, [
    [-7.9, -2.6],
    [-3, -2.6],
    [-3, -9.6],
    [-7.9, -9.6],
  ]);
  b.block(MILL.x, MILL.z, 3.2, 6.6);
}

/** Both ends of the drum, each with its hollow shaft; the gear rim at the far one. */
function ends(m: Builder): void {
  for (const s of [-1, 1]) {
    m.cylinder(0, 0, s > 0 ? half : -half - 0.16, r + 0.04, r + 0.04, 0.16, {
      ...STEEL,
      color: '#7d7f86',
      turn: LAID,
      sides: 32,
    });
    m.cylinder(0, 0, s > 0 ? half + 0.16 : -half - 0.9, 0.5, 0.5, 0.74, { ...STEEL, turn: LAID, sides: 18 });
  }
  m.torus(0, 0, -half + 0.3, r + 0.1, 0.14, { color: PAINT.yellowDark, sides: 32, turn: LAID });
}

/** Bars that carry the balls up as the drum turns. */
function lifters(m: Builder): void {
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * Math.PI * 2;
    m.at(0, 0, 0, 0, 0, a).box(r - 0.26, -0.07, 0, 0.14, 0.14, 2 * half - 0.2, {
      color: '#5f6169',
      metal: 0.5,
      bevel: 0,
      texels: 2,
    });
  }
}

function balls(m: Builder): void {
  const draw = random(12);
  for (let i = 0; i < 54; i++) {
    const a = -Math.PI / 2 + (draw() - 0.5) * 1.7;
    const far = r - 0.38 - draw() * 0.42;
    const steel = i % 3 !== 0;
    m.sphere(Math.cos(a) * far, Math.sin(a) * far, (draw() - 0.5) * (2 * half - 0.4), steel ? 0.14 : 0.1, {
      color: steel ? '#c9cbd2' : CLINKER,
      metal: steel ? 0.8 : 0,
      gloss: steel ? 0.8 : 0.1,
      sides: steel ? 8 : 6,
      texels: 2,
    });
  }
}

function supports(b: Builder): void {
  for (const s of [-1, 1]) {
    const z = MILL.z + s * (half + 0.6);
    b.box(MILL.x, 0, z, 1.9, MILL.y - 0.75, 0.9, { ...CONCRETE, bevel: 0.08 });
    b.box(MILL.x, MILL.y - 0.75, z, 1.4, 0.6, 0.8, { color: KILN, bevel: 0.08 });
  }
  b.box(MILL.x - 1.9, 0, MILL.z - half + 0.3, 1.3, 1.5, 1.2, { color: '#2c6670', bevel: 0.08 });
}

/** Clinker and gypsum wait over the near end, each in its own hopper. */
function hoppers(b: Builder): void {
  const z = MILL.z + half + 1.5;
  for (const [x, color, fill] of [
    [MILL.x - 0.9, KILN, CLINKER],
    [MILL.x + 0.9, '#f4ecdc', GYPSUM],
  ] as const) {
    b.lathe(
      x,
      3.3,
      z,
      [
        [0.16, 0],
        [0.85, 0.9],
        [0.85, 1.9],
      ],
      { ...ENAMEL, color, sides: 4, facets: true },
    );
    b.sphere(x, 5.05, z, 0.62, { color: fill, sides: 9, facets: true, tall: 0.6 });
    b.tube(
      [
        [x, 3.35, z],
        [x, 2.9, z - 0.1],
        [MILL.x, 2.3, z - 0.6],
        [MILL.x, 2.05, z - 0.9],
      ],
      0.13,
      { ...STEEL, sides: 8 },
      6,
    );
    for (const s of [-0.62, 0.62]) b.box(x + s, 0, z, 0.12, 4.2, 0.12, { color: KILN_DARK, bevel: 0 });
  }
  const near = z + 1.5;
  heap(b.at(MILL.x - 2.4, 0, near), 0.95, 0.7, 11, ['#f7f3ea', '#ece5d6'], 8, 0.2);
  heap(b.at(MILL.x - 4.6, 0, near - 1.6), 0.9, 0.65, 11, [CLINKER, '#6b6769'], 6, 0.18);
  b.pillar(MILL.x - 2.4, near, 0.95).pillar(MILL.x - 4.6, near - 1.6, 0.9);
  b.block(MILL.x, z, 3.2, 0.6);
}

/** Three silos of cement, and the pipe that blows it up there. */
function silos(b: Builder): void {
  const shell = { ...ENAMEL, color: '#e6ddcc', sides: 26, texels: 4 };
  for (const [x, z, tall] of [
    [-12.3, -9.4, 5.1],
    [-9.9, -12.2, 7.6],
    [-12.3, -13.2, 5.1],
  ] as const) {
    b.lathe(
      x,
      0.9,
      z,
      [
        [0.3, 0],
        [1.35, 1.1],
        [1.35, tall],
        [1.1, tall + 0.3],
        [0, tall + 0.42],
      ],
      shell,
    );
    b.torus(x, tall * 0.72 + 0.9, z, 1.37, 0.07, { color: KILN, sides: 26 });
    b.torus(x, 2.1, z, 1.37, 0.07, { color: KILN, sides: 26 });
    for (let i = 0; i < 4; i++) {
      const a = i * (Math.PI / 2) + 0.785;
      b.box(x + Math.cos(a) * 1.15, 0, z + Math.sin(a) * 1.15, 0.16, 2.2, 0.16, {
        color: KILN_DARK,
        bevel: 0,
      });
    }
    b.cylinder(x, 0.3, z, 0.4, 0.12, 0.6, { color: CEMENT, sides: 10, gloss: 0.02 });
    b.pillar(x, z, 1.45);
  }
  const mid = MILL.z - half - 1.2;
  b.tube(
    [
      [MILL.x, MILL.y - 0.3, mid + 0.4],
      [MILL.x - 0.6, MILL.y - 0.9, mid - 0.4],
      [-8.4, 1.2, -10.6],
      [-8.3, 4, -11.8],
      [-8.4, 8.6, -12.1],
      [-9.4, 9.2, -12.2],
      [-9.9, 8.8, -12.2],
    ],
    0.16,
    { color: KILN, gloss: 0.4, sides: 8 },
    22,
  );
  b.wall([-13.4, -9.4], [-14.9, -9.4]).wall([-13.4, -13.2], [-14.9, -13.2]);
}
