import type { Builder } from './Builder.ts';
import type { Place } from './hall-plan.ts';
import { PAINT } from './palette.ts';

/** Three benches of ten places each, metres from the middle towards the door of the corner, and how long they are. */
const BENCHES = [0.62, 1.32, 2.02] as const;
const LONG = 4.5;

/** The live corner: a round carpet, a big screen, the guest's desk with a microphone, benches for thirty. */
export function buildLiveCorner(b: Builder, live: Place): void {
  const l = b.at(live.x, 0, live.z, live.turn);
  l.cylinder(0, 0, 0, 3.6, 3.6, 0.08, { color: '#3a3a63', sides: 40, texels: 8 });
  l.cylinder(0, 0.08, 0, 3.4, 3.4, 0.02, { color: '#e9dcc3', sides: 40, texels: 8 });
  l.box(0, 1.35, -2.5, 4.5, 2.6, 0.16, { color: PAINT.dark, bevel: 0.05 });
  l.sign('live-screen', 0, 2.65, -2.405, 4.28, 2.4, 1);
  for (const s of [-1, 1]) l.box(s * 1.9, 0.1, -2.68, 0.14, 4.3, 0.14, { color: PAINT.yellow });
  l.box(0, 4.35, -2.68, 4.1, 0.12, 0.14, { color: PAINT.yellow });
  l.box(0, 4.02, -2.55, 1.7, 0.48, 0.1, { color: '#d8352c' });
  l.sign('on-air', 0, 4.26, -2.485, 1.6, 0.4, 0.9);
  l.box(0, 0.1, -1, 2.6, 0.75, 0.7, { color: PAINT.white, bevel: 0.06 });
  l.box(0, 0.85, -1, 2.8, 0.07, 0.85, { color: PAINT.wood, pattern: 'wood', gloss: 0.4 });
  l.box(0, 0.3, -0.63, 2.2, 0.4, 0.03, { color: PAINT.red, bevel: 0 });
  l.cylinder(0.9, 0.92, -1, 0.03, 0.015, 0.35, { color: PAINT.dark, sides: 6 });
  l.sphere(0.9, 1.3, -1, 0.07, { color: PAINT.dark, sides: 8 });
  l.box(-0.6, 0.96, -1.05, 0.5, 0.34, 0.03, { color: PAINT.graphite, turn: [-0.25, 0, 0] });
  for (const [row, z] of BENCHES.entries()) bench(l, z, [PAINT.yellow, PAINT.red, PAINT.lane][row]!);
  l.lamp([0, 3.6, 0.3], '#ffd9b0', 12, 7, 0.5);
  l.deck(0, 0, 5, 5, 0.1);
  l.block(0, -1, 2.8, 0.85).block(0, -2.6, 4.4, 0.5);
}

/** A long bench in a colour, with ten seats marked on it. */
function bench(l: Builder, z: number, color: string): void {
  l.box(0, 0.4, z, LONG, 0.08, 0.34, { color: PAINT.wood, pattern: 'wood', gloss: 0.35, bevel: 0.02 });
  for (const x of [-1.9, 0, 1.9]) l.box(x, 0.1, z, 0.1, 0.3, 0.3, { color: PAINT.graphite, bevel: 0 });
  for (let i = 0; i < 10; i++)
    l.box(-LONG / 2 + 0.225 + i * 0.45, 0.48, z, 0.36, 0.03, 0.28, { color, bevel: 0 });
  // No wall: it would hide the guest from who stands behind. Who comes this way steps over it.
  l.deck(0, z, LONG, 0.34, 0.5);
}
