import type { WalkMap } from './spot.ts';

/**
 * A walk map as it is stored and sent: walls that hang together as one line of whole centimetres, its first corner
 * and then the way to each next one (x, z, dx, dz, dx, dz …). A third smaller on the line than wall by wall.
 */
export type WalkFile = Omit<WalkMap, 'segments'> & { lines: number[][] };

const CM = 100;

/** Packs a walk map; walls lie on whole centimetres from then on. */
export function packWalk({ segments, ...rest }: WalkMap): WalkFile {
  const lines: number[][] = [];
  let [x, z] = [Number.NaN, Number.NaN];
  const whole = segments.map((value) => Math.round(value * CM));
  for (let i = 0; i + 3 < whole.length; i += 4) {
    const [x0, z0, x1, z1] = whole.slice(i, i + 4) as [number, number, number, number];
    if (x0 !== x || z0 !== z) lines.push([x0, z0]);
    lines.at(-1)!.push(x1 - x0, z1 - z0);
    [x, z] = [x1, z1];
  }
  return { lines, ...rest };
}

/** The walk map of a file, walls in metres. */
export function readWalk({ lines, ...rest }: WalkFile): WalkMap {
  const segments: number[] = [];
  for (const [x0, z0, ...ways] of lines) {
    let [x, z] = [x0!, z0!];
    for (let i = 0; i + 1 < ways.length; i += 2) {
      const [nx, nz] = [x + ways[i]!, z + ways[i + 1]!];
      segments.push(x / CM, z / CM, nx / CM, nz / CM);
      [x, z] = [nx, nz];
    }
  }
  return { segments, ...rest };
}
