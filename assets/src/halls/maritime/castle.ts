import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { SHIP } from './hull-form.ts';

/** Where the white superstructure hangs before it is lowered, metres: under its first deck. */
export const CASTLE = { z: -4.6, y: 8.75, lower: 1.5 };
const WHITE: Options = { color: '#f6efe2', bevel: 0.1, texels: 2.5, gloss: 0.35 };
const GLASS: Options = { color: '#1c3a55', gloss: 0.9, bevel: 0, texels: 2.5 };

/** The ship's white superstructure in one block, on its slings. */
export function buildCastle(b: Builder): void {
  const c = b.in('castle').at(SHIP.x, CASTLE.y, CASTLE.z);
  c.box(0, 0, 0, 4.9, 2.1, 3.9, WHITE);
  c.box(0, 2.1, -0.25, 4.4, 1.6, 3.2, WHITE);
  c.box(0, 3.7, 0.35, 6.2, 0.22, 2.1, { ...WHITE, color: '#e6dcc8' });
  c.box(0, 3.92, 0.3, 4.3, 1.35, 1.9, WHITE);
  c.box(0, 4.35, 1.24, 3.9, 0.62, 0.06, GLASS);
  for (const s of [-1, 1]) c.box(s * 2.14, 4.35, 0.35, 0.06, 0.62, 1.5, GLASS);
  for (let i = 0; i < 6; i++) c.box(-1.95 + i * 0.78, 4.35, 1.28, 0.07, 0.62, 0.04, WHITE);
  c.box(0, 5.27, 0.3, 4.5, 0.14, 2.1, { ...WHITE, color: '#1d5fb4', bevel: 0.04 });
  for (const s of [-1, 1]) {
    for (let i = 0; i < 5; i++) {
      c.box(s * 2.46, 0.95, -1.4 + i * 0.7, 0.05, 0.5, 0.4, GLASS);
      if (i < 4) c.box(s * 2.21, 2.75, -1.3 + i * 0.7, 0.05, 0.48, 0.4, GLASS);
    }
    c.box(s * 2.46, 0.1, 1.6, 0.05, 1.4, 0.55, { color: PAINT.petrol, bevel: 0 });
    for (const y of [4.35, 4.85])
      c.beam([s * 3.05, y, 1.35], [s * 3.05, y, -0.65], 0.05, 0.05, { color: PAINT.line });
    for (const z of [1.35, 0.35, -0.65])
      c.cylinder(s * 3.05, 3.92, z, 0.03, 0.03, 0.95, { color: PAINT.line, sides: 5, open: true });
    // The life raft in its cradle.
    c.cylinder(s * 2.6, 2.3, -1.75, 0.3, 0.3, 1, {
      color: '#f07a2a',
      turn: [Math.PI / 2, 0, 0],
      sides: 12,
    });
  }
  for (let i = 0; i < 6; i++) c.box(-1.6 + i * 0.64, 0.95, 1.96, 0.4, 0.5, 0.05, GLASS);
  for (let i = 0; i < 5; i++) c.box(-1.4 + i * 0.7, 2.75, 1.36, 0.42, 0.48, 0.05, GLASS);
  funnelAndMast(c);
  slings(c);
}

function funnelAndMast(c: Builder): void {
  c.box(0, 3.7, -1.15, 1.6, 1.7, 1.2, { color: '#c93f2b', bevel: 0.2, texels: 2.5 });
  c.box(0, 4.75, -1.15, 1.64, 0.3, 1.24, { color: PAINT.line, bevel: 0.1 });
  for (const s of [-0.35, 0.35])
    c.cylinder(s, 5.4, -1.15, 0.16, 0.16, 0.3, { color: PAINT.dark, sides: 10, texels: 2.5 });
  c.cylinder(0, 5.4, 0.2, 0.09, 0.05, 0.9, { color: PAINT.line, sides: 8 });
  c.box(0, 5.75, 0.25, 1.2, 0.12, 0.16, { color: PAINT.line, bevel: 0.02 });
  c.sphere(-1.5, 5.62, 0.2, 0.24, { color: PAINT.line, sides: 12 });
}

/** Four slings from lugs on the roof to a spreader, and the ropes up into the crab. */
function slings(c: Builder): void {
  const rope: Options = { color: PAINT.dark, texels: 1 };
  const top = 6.75;
  c.box(0, top, 0, 5.2, 0.3, 0.34, { color: PAINT.yellow, pattern: 'hazard', bevel: 0.02 });
  for (const s of [-1, 1]) {
    for (const z of [-1.75, 1.3]) {
      const [x, y] = z > 0 ? [s * 2.1, 5.41] : [s * 2.1, 3.7];
      c.beam([x, y, z], [s * 2.4, top, 0], 0.05, 0.05, rope);
      c.box(x, y - 0.02, z, 0.2, 0.2, 0.1, { color: PAINT.graphite, bevel: 0 });
    }
    c.box(s * 1.1, top + 0.28, 0, 0.3, 0.3, 0.3, { color: PAINT.graphite });
    for (const q of [-0.12, 0.12])
      c.cylinder(s * 1.1 + q, top + 0.5, 0, 0.025, 0.025, 2.2, { ...rope, sides: 5, open: true });
  }
}
