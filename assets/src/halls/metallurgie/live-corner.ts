import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { LIVE, STANDS } from './plan.ts';

/** The live corner: a round carpet, a big screen, the guest's desk with a microphone, stools around it. */
export function buildLiveCorner(b: Builder): void {
  const l = b.at(LIVE.x, 0, LIVE.z, LIVE.turn);
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
  const seats = [
    [-1.7, 0.9, STANDS[0].accent],
    [-0.75, 1.6, PAINT.yellow],
    [0.75, 1.6, PAINT.red],
    [1.7, 0.9, STANDS[2].accent],
  ] as const;
  for (const [x, z, color] of seats) {
    l.cylinder(x, 0.1, z, 0.25, 0.25, 0.04, { color: PAINT.graphite, sides: 14 });
    l.cylinder(x, 0.14, z, 0.05, 0.05, 0.42, { color: PAINT.graphite, sides: 8, open: true });
    l.cylinder(x, 0.54, z, 0.26, 0.28, 0.12, { color, sides: 18 });
    l.pillar(x, z, 0.28);
  }
  l.lamp([0, 3.6, 0.3], '#ffd9b0', 12, 7, 0.5);
  l.deck(0, 0, 5, 5, 0.1);
  l.block(0, -1, 2.8, 0.85).block(0, -2.6, 4.4, 0.5);
}
