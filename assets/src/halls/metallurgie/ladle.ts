import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { LADLE } from './plan.ts';

const STEEL: Options = { color: '#55505a', sides: 26, gloss: 0.45, metal: 0.5, texels: 8 };

/** Step 3, casting: the ladle that tilts, the crane that carries it, the tundish it pours into. */
export function buildLadle(b: Builder): void {
  vessel(b.in('ladle').at(LADLE.x, LADLE.y, LADLE.z, 0, 0, LADLE.tilt));
  yoke(b.in('bridge').at(LADLE.x, LADLE.y, LADLE.z));
  crane(b.in('bridge'));
  tundish(b.at(2.6, 0, -1.6));
  hangSign(b, 'step-3', 4.6, 7, 0, 1.5);
}

function vessel(l: Builder): void {
  const wall: [number, number][] = [
    [0, 0],
    [0.85, 0],
    [0.95, 0.08],
    [1.08, 1.2],
    [1.16, 2.25],
    [1.28, 2.3],
    [1.28, 2.48],
    [1.04, 2.48],
    [0.98, 2.2],
  ];
  l.lathe(0, -1.3, 0, wall, STEEL);
  const low: [number, number][] = [
    [1, 0.5],
    [1.13, 0.5],
    [1.15, 0.66],
    [1.05, 0.68],
  ];
  l.lathe(0, -1.3, 0, low, { color: PAINT.yellow, pattern: 'hazard', sides: 26, gloss: 0.3 });
  const high: [number, number][] = [
    [1.06, 1.5],
    [1.2, 1.5],
    [1.22, 1.72],
    [1.1, 1.74],
  ];
  l.lathe(0, -1.3, 0, high, { color: PAINT.red, sides: 26, gloss: 0.3 });
  const rim: [number, number][] = [
    [0.99, 2.2],
    [0.9, 1.9],
  ];
  l.lathe(0, -1.3, 0, rim, { color: PAINT.hotLight, glow: 2.2, sides: 26, texels: 3 });
  l.box(1.22, 0.98, 0, 0.42, 0.2, 0.5, { color: '#55505a', turn: [0, 0, 0.25] });
}

function yoke(h: Builder): void {
  for (const s of [-1, 1]) {
    const pin: Options = {
      turn: [(s * Math.PI) / 2, 0, 0],
      color: PAINT.steelLight,
      sides: 10,
      metal: 0.7,
      gloss: 0.6,
    };
    h.cylinder(0, 0.3, s * 1.05, 0.16, 0.16, 0.42, pin);
    h.box(0, 0.15, s * 1.38, 0.26, 2.35, 0.12, { color: PAINT.yellow });
    h.box(0, 0.1, s * 1.38, 0.44, 0.5, 0.14, { color: PAINT.yellow });
  }
  h.box(0, 2.45, 0, 0.42, 0.36, 3.1, { color: PAINT.yellow, pattern: 'hazard' });
  h.box(0, 2.75, 0, 0.5, 0.4, 0.7, { color: PAINT.graphite });
  for (const x of [-0.14, 0.14])
    for (const z of [-0.2, 0.2])
      h.cylinder(x, 3.1, z, 0.022, 0.022, 1.3, { color: PAINT.dark, sides: 5, texels: 2, open: true });
}

function crane(b: Builder): void {
  const z = LADLE.z;
  for (const s of [-1, 1]) {
    b.box(0, 7.95, z + s * 0.95, 26.6, 0.75, 0.4, { color: PAINT.yellow, texels: 6, bevel: 0.04 });
    for (const y of [7.9, 8.7])
      b.box(0, y, z + s * 0.95, 26.6, 0.06, 0.56, { color: PAINT.yellowDark, bevel: 0, texels: 4 });
    for (let i = -6; i <= 6; i++)
      b.box(i * 2.05, 8, z + s * 1.17, 0.07, 0.68, 0.06, { color: PAINT.yellowDark, bevel: 0 });
    b.box(s * 13.5, 7.66, z, 0.5, 0.75, 3.4, { color: PAINT.graphite });
    for (const q of [-1.2, 1.2]) {
      const wheel: Options = { turn: [0, 0, -Math.PI / 2], color: PAINT.dark, sides: 12 };
      b.cylinder(s * 13.5 - 0.3, 7.85, z + q, 0.24, 0.24, 0.6, wheel);
    }
  }
  b.box(0.75, 8.22, z, 1.7, 0.3, 1.5, { color: PAINT.graphite });
  const drum: Options = { turn: [0, 0, -Math.PI / 2], color: PAINT.red, sides: 14 };
  b.cylinder(0.1, 8.52, z, 0.2, 0.2, 1.3, drum);
  b.box(0.75, 7.3, z, 0.7, 0.6, 0.6, { color: PAINT.yellow, pattern: 'hazard' });
  b.sign('crane', 6.9, 8.32, z + 1.21, 3.2, 0.6);
  b.sign('stripes', -6.9, 8.32, z + 1.21, 3.2, 0.34);
  b.box(-9.5, 6.1, z, 1.5, 1.7, 1.5, { color: PAINT.petrol });
  b.box(-9.5, 6.6, z + 0.74, 1.2, 0.85, 0.06, { color: PAINT.glass, glow: 0.5, bevel: 0 });
  b.box(-8.73, 6.6, z, 0.06, 0.85, 1.1, { color: PAINT.glass, glow: 0.5, bevel: 0 });
  b.box(-9.5, 7.7, z, 0.3, 0.4, 0.3, { color: PAINT.graphite });
}

function tundish(t: Builder): void {
  for (const x of [-0.95, 0.95])
    for (const z of [-1.3, 1.3]) t.box(x, 0, z, 0.26, 1.7, 0.26, { color: PAINT.petrol });
  t.box(0, 1.7, 0, 2.5, 0.2, 3.2, { color: PAINT.petrol });
  const trough: Options = { color: '#6b6672', metal: 0.4, gloss: 0.4, bevel: 0.06, skip: 't' };
  t.box(0, 1.9, 0, 1.5, 0.75, 2.3, trough);
  for (const z of [-1.05, 1.05])
    t.box(0, 2.55, z, 1.66, 0.16, 0.22, { color: PAINT.yellow, pattern: 'hazard' });
  for (const s of [-1, 1]) t.box(s * 0.72, 2.55, 0, 0.2, 0.16, 1.88, { color: PAINT.steel, metal: 0.5 });
  t.in('molten').quad([-0.62, 2.6, 0.94], [0.62, 2.6, 0.94], [0.62, 2.6, -0.94], [-0.62, 2.6, -0.94], {
    color: PAINT.hotLight,
    glow: 3.4,
    texels: 3,
  });
  // The copper mould under it, water-cooled: pipes in and out.
  t.box(0, 0.95, -0.2, 1.3, 0.75, 1.5, { color: '#b9713f', metal: 0.7, gloss: 0.6, bevel: 0.04 });
  for (const s of [-1, 1]) {
    for (const y of [1.1, 1.45]) {
      const hose: [number, number, number][] = [
        [s * 0.66, y, 0.2],
        [s * 0.95, y, 0.35],
        [s * 1.0, 0.6, 0.5],
        [s * 1.0, 0.02, 0.55],
      ];
      t.tube(hose, 0.055, { color: '#2f62d6', sides: 7, gloss: 0.4 }, 10);
    }
  }
  for (let i = 0; i < 3; i++)
    t.box(0, 0, -1 + i * 0.8, 1.5, 0.9, 0.08, { color: PAINT.petrolDark, bevel: 0 });
  t.block(0, 0, 2.5, 3.2);
  t.lamp([0, 3.5, 1.4], PAINT.hot, 26, 10, 0.35);
  t.lamp([-0.7, 4.6, 0.7], PAINT.hot, 10, 8);
  t.lamp([0, 3.1, -1.8], PAINT.hot, 10, 8);
  buildRailing(t, [
    [1.95, 1.9],
    [1.95, -1.2],
  ]);
}
