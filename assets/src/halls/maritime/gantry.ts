import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { CASTLE } from './castle.ts';
import { SHIP } from './hull-form.ts';

const YELLOW: Options = { color: PAINT.yellow, gloss: 0.35, texels: 2.5 };
const DARK: Options = { color: PAINT.graphite, texels: 2.5 };
const BEAM = 16.1;

/** The gantry crane that stands astride the ship: four legs, twin girders, crab, cabin and ladder. */
export function buildGantry(b: Builder): void {
  const g = b.at(SHIP.x, 0, CASTLE.z);
  for (const s of [-1, 1]) leg(g, s);
  for (const z of [-0.95, 0.95]) {
    g.box(0, BEAM, z, 9.4, 1, 0.5, { ...YELLOW, bevel: 0.04 });
    for (const y of [BEAM - 0.05, BEAM + 0.98])
      g.box(0, y, z, 9.5, 0.07, 0.68, { color: PAINT.yellowDark, bevel: 0, texels: 2.5 });
    for (let i = -4; i <= 4; i++)
      g.box(i * 1.1, BEAM, z + Math.sign(z) * 0.27, 0.06, 0.95, 0.05, { color: PAINT.yellowDark, bevel: 0 });
  }
  for (const s of [-1, 1]) g.box(s * 4.5, BEAM + 0.1, 0, 0.4, 0.8, 1.5, YELLOW);
  g.sign('stripes', -2.6, BEAM + 0.5, 1.23, 3.2, 0.34);
  g.sign('stripes', 2.6, BEAM + 0.5, 1.23, 3.2, 0.34);
  crab(g);
  cabin(g);
}

function leg(g: Builder, s: number): void {
  const x = s * 3.6;
  for (const z of [-1.75, 1.75]) {
    g.beam([x, 1.75, z], [s * 3.75, BEAM, Math.sign(z) * 0.95], 0.46, 0.5, YELLOW);
    g.box(x, 1, z, 0.42, 0.5, 1.1, DARK);
    for (const q of [-0.3, 0.3])
      g.cylinder(x - 0.2, 1.14, z + q, 0.2, 0.2, 0.4, {
        turn: [0, 0, -Math.PI / 2],
        color: PAINT.dark,
        sides: 12,
        texels: 2.5,
      });
    g.box(x, 1.5, z, 0.5, 0.4, 0.8, { color: PAINT.yellow, pattern: 'hazard', bevel: 0.02 });
  }
  g.box(x, 1.62, 0, 0.34, 0.4, 3.2, { ...YELLOW, bevel: 0.03 });
  for (const [y, half] of [
    [6.2, 1.4],
    [11, 1.15],
  ] as const)
    g.box(x + s * 0.07, y, 0, 0.26, 0.3, half * 2, { ...YELLOW, bevel: 0 });
  g.beam([x, 1.9, -1.6], [x + s * 0.06, 6.2, 1.4], 0.14, 0.14, YELLOW);
  g.beam([x + s * 0.06, 6.4, 1.4], [x + s * 0.1, 11, -1.15], 0.14, 0.14, YELLOW);
  g.beam([x + s * 0.1, 11.2, -1.15], [x + s * 0.13, BEAM, 0.85], 0.14, 0.14, YELLOW);
  if (s > 0) return;
  // Its ladder, in hoops.
  for (const q of [-0.2, 0.2])
    g.beam([x - 0.34, 1.8, 1.85 + q], [x - 0.5, BEAM, 1.05 + q], 0.05, 0.05, { color: PAINT.line });
  for (let i = 0; i < 22; i++) {
    const k = (i + 0.5) / 22;
    g.box(x - 0.34 - 0.16 * k, 1.8 + (BEAM - 1.8) * k, 1.85 - 0.8 * k, 0.04, 0.04, 0.4, {
      color: PAINT.line,
      bevel: 0,
      texels: 1,
    });
  }
}

function crab(g: Builder): void {
  g.box(0, BEAM + 1, 0, 3.4, 0.35, 2.5, DARK);
  g.box(0, BEAM + 1.3, 0.2, 2.9, 1, 1.3, { color: PAINT.petrol, bevel: 0.08, texels: 2.5 });
  const drum: Options = { turn: [0, 0, -Math.PI / 2], color: PAINT.red, sides: 14 };
  g.cylinder(-1.4, BEAM + 1.7, -0.8, 0.35, 0.35, 2.8, drum);
  for (let i = 0; i < 5; i++)
    g.box(-1 + i * 0.5, BEAM + 1.5, 0.87, 0.34, 0.5, 0.05, { color: PAINT.petrolDark, bevel: 0 });
}

/** The driver's cabin, under the girder on the lane's side. */
function cabin(g: Builder): void {
  const c = g.at(-3.1, BEAM - 1.95, 1.9);
  c.box(0, 0, 0, 1.4, 1.7, 1.4, { color: PAINT.petrol });
  c.box(0, 0.45, 0.69, 1.15, 0.9, 0.06, { color: PAINT.glass, glow: 0.5, bevel: 0 });
  for (const s of [-1, 1])
    c.box(s * 0.69, 0.45, 0.1, 0.06, 0.9, 1, { color: PAINT.glass, glow: 0.5, bevel: 0 });
  c.box(0, 1.7, -0.3, 0.6, 0.35, 0.6, DARK);
}
