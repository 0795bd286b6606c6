import type { Point } from '@ville-usine/shared/world/room';

/** The building's measures, metres. */
export const HALF_WIDTH = 15;
export const HALF_LENGTH = 22;
/** Where the shell of the roof springs from the walls, and its crown. */
export const SPRING = 3.4;
const CROWN = 13.4;
/** Nine ribs, 5.5 m apart. */
export const RIBS = Array.from(
  { length: 9 },
  (_, i) => -HALF_LENGTH + 5.5 * i + (i === 0 ? 0.35 : i === 8 ? -0.35 : 0),
);
/** The bands of the shell that hold its skylights, from x to x; slabs stand between them as on a chessboard. */
export const SKYLIGHTS = [
  [-11.2, -7.6],
  [-6.2, -2.6],
  [3.4, 6.2],
] as const;
/** Whether the piece `i` of a band is a skylight. */
export const isGlazed = (i: number, band: number): boolean =>
  band === 2 ? i % 2 === 1 : (i + 2 * band) % 4 !== 3;
export const SKYLIGHT_LONG = 2.75;
export const SKYLIGHT_COUNT = 16;

/** How high the shell is over x: a parabola, which carries itself without a bar of steel in tension. */
export const vaultOver = (x: number): number => SPRING + (CROWN - SPRING) * (1 - (x / HALF_WIDTH) ** 2);

/** The way into the room from the shell over x. */
export function inward(x: number): [number, number] {
  const slope = (-2 * (CROWN - SPRING) * x) / HALF_WIDTH ** 2;
  const l = Math.hypot(slope, 1);
  return [slope / l, -1 / l];
}

/** A point under the shell over x, `inset` metres within it. */
export function underVault(x: number, inset: number, z: number): Point {
  const [nx, ny] = inward(x);
  return [x + nx * inset, vaultOver(x) + ny * inset, z];
}
