import { container } from './container.ts';
import { MATERIAL } from './material.ts';
import type { Modeller } from './modeller.ts';
import { PALETTE } from './palette.ts';

/** A quay crane astride the rails, boom towards +z, its trolley travelling. */
export function crane(b: Modeller, colour: string, load: number): void {
  for (const s of [-1, 1])
    for (const t of [-1, 1]) {
      b.beam([s * 5, 1, t * 5.5], [s * 4.6, 22, t * 5], 0.55, colour, MATERIAL.plain, true);
      b.roundedBox(s * 5, 0, t * 5.5, 1.6, 1.3, 2.6, 0.3, PALETTE.dark);
    }
  for (const t of [-1, 1]) {
    b.beam([-5, 12, t * 5.2], [5, 12, t * 5.2], 0.45, colour, MATERIAL.plain, true);
    b.beam([-5, 21.6, t * 5], [5, 21.6, t * 5], 0.5, colour, MATERIAL.plain, true);
  }
  for (const s of [-1, 1]) {
    b.beam([s * 4.8, 12, -5.3], [s * 4.8, 12, 5.3], 0.4, colour, MATERIAL.plain, true);
    b.beam([s * 4.9, 4, -5.4], [s * 4.8, 12, 5.2], 0.25, colour, MATERIAL.plain, true);
  }
  b.truss([0, 24, -17], [0, 24, 33], 2.2, colour, MATERIAL.plain, 12);
  b.beam([0, 22, -1], [0, 36, 1], 0.6, colour, MATERIAL.plain, true);
  for (const z of [31, 16, -16]) b.beam([0, 35.6, 1], [0, 25, z], 0.14, PALETTE.dark);
  b.roundedBox(0, 22.8, -11, 5, 4.2, 7, 0.4, PALETTE.trim, MATERIAL.corrugated);
  b.roundedBox(0, 21.2, 9, 2.4, 2, 2.4, 0.4, PALETTE.trim);
  b.box(0, 21.4, 10.2, 2, 1, 0.1, PALETTE.glass, MATERIAL.glass);
  const trolley = b.mover('trolley', { swing: 7, speed: 0.35 }, 0, 22.4, 17);
  trolley.box(0, 0, 0, 3, 0.8, 3, PALETTE.dark);
  for (const s of [-1, 1]) trolley.beam([s * 1.2, 0, 0], [s * 1.2, -9, 0], 0.06, PALETTE.dark);
  container(trolley, 0, -11.5, 0, load, Math.PI / 2);
}
