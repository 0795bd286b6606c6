import { MATERIAL } from './material.ts';
import type { Modeller } from './modeller.ts';

/** Colours of shipping containers. */
export const CONTAINER_COLOURS = [
  '#e8482a',
  '#12a5bd',
  '#f0a82c',
  '#2f5f9a',
  '#f1e3c8',
  '#6aa82e',
  '#cf2c74',
] as const;

/** A 20-foot container (6.1 × 2.6 × 2.5 m), foot at (x, y, z). */
export function container(b: Modeller, x: number, y: number, z: number, colour: number, turn = 0): void {
  b.box(x, y, z, 6.1, 2.6, 2.5, CONTAINER_COLOURS[colour % CONTAINER_COLOURS.length]!, MATERIAL.corrugated, {
    ry: turn,
  });
}
