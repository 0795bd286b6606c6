import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { BRASS, COPPER, ENAMEL, LILAC, STEEL } from './paints.ts';
import { CONDENSER, STILL } from './places.ts';
import { taperedTube } from './tapered-tube.ts';

const POT: Options = { ...COPPER, sides: 28 };

/** Step 2, extraction: the great copper still. Its swan neck crosses the lane to the condenser. */
export function buildStill(b: Builder): void {
  const s = b.at(STILL.x, 0, STILL.z);
  base(s);
  pot(s);
  gauges(s);
  swanNeck(b);
  platform(b);
  hangSign(b, 'step-2', 0.7, 5.75, 2.4, 2.2);
  s.lamp([1.8, 4.6, 3.2], '#ffdcb0', 15, 9, 0.4);
  s.lamp([-1, 7.6, 2.4], '#ffdcb0', 8, 7, 0.4);
  buildRailing(b, [
    [-1.1, 5.5],
    [-1.1, -0.4],
  ]);
  s.pillar(0, 0, 2.3);
}

function base(s: Builder): void {
  const plinth: [number, number][] = [
    [2.25, 0],
    [2.25, 0.24],
    [2.05, 0.3],
    [2.05, 1],
    [2.15, 1.06],
    [2.15, 1.2],
    [1.7, 1.2],
  ];
  s.lathe(0, 0, 0, plinth, { color: '#c9785a', pattern: 'brick', sides: 28, texels: 6 });
  s.torus(0, 1.16, 0, 2.16, 0.07, { color: '#9a5fd0', sides: 28, gloss: 0.5 });
  // The steam that drives the still comes in through a wheel valve.
  s.at(0, 0.62, 2.06).cylinder(0, 0, 0, 0.22, 0.22, 0.3, { turn: [Math.PI / 2, 0, 0], ...STEEL, sides: 14 });
  s.torus(0, 0.62, 2.42, 0.3, 0.045, { turn: [Math.PI / 2, 0, 0], color: PAINT.red, sides: 20 });
  for (const a of [0, 1.05, 2.1]) {
    const [c, q] = [Math.cos(a) * 0.3, Math.sin(a) * 0.3];
    s.beam([-c, 0.62 - q, 2.42], [c, 0.62 + q, 2.42], 0.04, 0.04, { color: PAINT.red, texels: 2 });
  }
}

function pot(s: Builder): void {
  const belly: [number, number][] = [
    [1.72, 1.2],
    [1.95, 1.5],
    [2.08, 2],
    [2.1, 2.5],
    [1.98, 3],
    [1.66, 3.4],
    [1.34, 3.6],
    [1.24, 3.72],
  ];
  s.lathe(0, 0, 0, belly, POT);
  s.torus(0, 2.3, 0, 2.12, 0.06, { ...BRASS, sides: 24 }, 4);
  const collar: [number, number][] = [
    [1.24, 3.72],
    [1.5, 3.74],
    [1.5, 3.86],
    [1.5, 4],
    [1.2, 4.02],
  ];
  s.lathe(0, 0, 0, collar, { ...BRASS, sides: 24, texels: 6 });
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * Math.PI * 2;
    s.cylinder(Math.cos(a) * 1.4, 3.98, Math.sin(a) * 1.4, 0.055, 0.055, 0.12, {
      ...STEEL,
      sides: 6,
      texels: 1.5,
    });
  }
  const onion: [number, number][] = [
    [1.16, 4.02],
    [1.34, 4.3],
    [1.46, 4.8],
    [1.38, 5.3],
    [1.1, 5.8],
    [0.82, 6.15],
    [0.68, 6.5],
    [0.62, 6.9],
  ];
  s.lathe(0, 0, 0, onion, POT);
  s.torus(0, 4.8, 0, 1.47, 0.05, { ...BRASS, sides: 22 }, 4);
  s.torus(0, 6.9, 0, 0.66, 0.09, { ...BRASS, sides: 22 });
}

/** Pressure and temperature, the round window one looks in by, and the level glass. */
function gauges(s: Builder): void {
  const g = s.at(Math.sin(0.62) * 1.9, 3.02, Math.cos(0.62) * 1.9, 0.62, -0.3);
  g.cylinder(0, 0, -0.14, 0.36, 0.36, 0.2, { turn: [Math.PI / 2, 0, 0], ...BRASS, sides: 22 });
  g.cylinder(0, 0, 0.05, 0.31, 0.31, 0.02, {
    turn: [Math.PI / 2, 0, 0],
    color: '#fbf7ec',
    sides: 22,
    texels: 8,
  });
  g.at(0, 0, 0.08, 0, 0, -0.7).box(0, -0.03, 0, 0.035, 0.26, 0.012, { color: PAINT.red, texels: 2 });
  // The level glass: how far the pot is filled.
  const glass = s.at(Math.sin(1.15) * 2.14, 0, Math.cos(1.15) * 2.14, 1.15);
  glass.cylinder(0, 1.6, 0.06, 0.05, 0.05, 0.9, {
    color: '#f3b02a',
    glow: 0.5,
    sides: 8,
    open: true,
    texels: 3,
  });
  for (const y of [1.5, 2.5]) glass.box(0, y, 0.02, 0.16, 0.14, 0.2, { ...BRASS });
  const eye = s.at(Math.sin(-0.25) * 2.06, 2.1, Math.cos(-0.25) * 2.06, -0.25);
  eye.torus(0, 0, 0.04, 0.42, 0.08, { turn: [Math.PI / 2, 0, 0], ...BRASS, sides: 24 });
  eye.cylinder(0, 0, 0, 0.4, 0.4, 0.05, {
    turn: [Math.PI / 2, 0, 0],
    color: '#7a4fb8',
    glow: 0.55,
    sides: 24,
  });
  for (let i = 0; i < 5; i++)
    eye.sphere(-0.24 + i * 0.12, -0.18 + 0.09 * (i % 3), 0.05, 0.09, {
      color: '#b48bee',
      glow: 0.4,
      sides: 6,
      texels: 2,
    });
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * Math.PI * 2;
    eye.sphere(Math.cos(a) * 0.42, Math.sin(a) * 0.42, 0.11, 0.03, { ...STEEL, sides: 5, texels: 1 });
  }
}

/** The neck rises, bends over the lane, and comes down into the condenser's head. */
function swanNeck(b: Builder): void {
  const { x, z } = STILL;
  taperedTube(
    b,
    [
      [x, 6.8, z],
      [x, 7.8, z],
      [x + 0.5, 8.9, z],
      [x + 1.9, 9.5, z - 0.05],
      [x + 3.9, 9.2, z - 0.25],
      [x + 6, 8.2, z - 0.6],
      [CONDENSER.x - 0.9, 7.1, CONDENSER.z + 0.12],
      [CONDENSER.x, 6.2, CONDENSER.z],
      [CONDENSER.x, 5.5, CONDENSER.z],
    ],
    0.62,
    0.24,
    COPPER,
  );
  for (const [px, py, pz, r, lean] of [
    [x + 0.02, 7.45, z, 0.64, 0],
    [x + 3.9, 9.2, z - 0.25, 0.5, 1.9],
    [x + 6, 8.2, z - 0.6, 0.42, 2.15],
  ] as const)
    b.torus(px, py, pz, r, 0.07, { ...BRASS, turn: [0, 0, -lean], sides: 18 }, 5);
  // Two rods hold it from the arch.
  for (const q of [1.9, 5])
    b.cylinder(x + q, 9.3, z - 0.1, 0.035, 0.035, 4.2, { color: '#f2efe6', sides: 5, texels: 1, open: true });
}

/** The operator's platform between the stills, its stair towards the door. */
function platform(b: Builder): void {
  const p = b.at(-6.75, 0, 1.5);
  p.box(0, 1.05, 0, 1.9, 0.16, 3.4, { ...ENAMEL, texels: 6 });
  p.box(0, 1.21, 0, 1.8, 0.04, 3.3, {
    color: PAINT.grating,
    pattern: 'grating',
    bevel: 0,
    gloss: 0.3,
    texels: 6,
  });
  for (const x of [-0.85, 0.85]) for (const z of [-1.6, 1.6]) p.box(x, 0, z, 0.14, 1.05, 0.14, LILAC);
  for (let i = 0; i < 5; i++)
    p.box(0, 1.02 - i * 0.22, 1.84 + i * 0.27, 1.2, 0.06, 0.28, {
      color: PAINT.grating,
      pattern: 'grating',
      bevel: 0,
    });
  for (const x of [-0.64, 0.64]) {
    p.beam([x, 1.15, 1.65], [x, 0.05, 3], 0.06, 0.2, { color: PAINT.yellow });
    p.beam([x, 2.2, 1.65], [x, 1.05, 3], 0.05, 0.05, { color: PAINT.yellow });
    p.beam([x, 0.05, 2.98], [x, 1.08, 2.98], 0.05, 0.05, { color: PAINT.yellow });
  }
  buildRailing(
    b,
    [
      [-7.4, 3.15],
      [-7.65, 3.15],
      [-7.65, -0.15],
      [-5.85, -0.15],
      [-5.85, 0.6],
    ],
    1.25,
  );
  b.block(-6.75, 1.5, 1.9, 3.4);
  b.block(-6.75, 3.9, 1.4, 1.4);
}
