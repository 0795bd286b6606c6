import type { Point } from '@ville-usine/shared/world/collide';

/** A band along a way: two points every so often, each with how far along (metres) and on which side (−1, 1) it is. */
export type Ribbon = { position: Float32Array; way: Float32Array; index: Uint16Array; length: number };

/** Between two pairs of points, metres. */
const STEP = 0.5;
/** No longer ways are drawn whole: longer than any of the city, metres. */
const LONGEST = 900;

/** The band along `corners`, metres, `half` of its breadth on each side, as high as `heightAt` says. */
export function ribbonOf(
  corners: readonly Point[],
  half: number,
  heightAt: (x: number, z: number) => number,
): Ribbon {
  const at = pointsAlong(corners);
  const position = new Float32Array(at.length * 6);
  const way = new Float32Array(at.length * 4);
  const index = new Uint16Array(Math.max(0, at.length - 1) * 6);
  for (const [i, { x, z, along }] of at.entries()) {
    const [before, after] = [at[Math.max(0, i - 1)]!, at[Math.min(at.length - 1, i + 1)]!];
    const [dx, dz] = [after.x - before.x, after.z - before.z];
    const far = Math.hypot(dx, dz) || 1;
    const [sideX, sideZ] = [(-dz / far) * half, (dx / far) * half];
    const y = heightAt(x, z);
    position.set([x - sideX, y, z - sideZ, x + sideX, y, z + sideZ], i * 6);
    way.set([along, -1, along, 1], i * 4);
    const [a, b, c, d] = [2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 3];
    if (i + 1 < at.length) index.set([a, b, c, b, d, c], i * 6);
  }
  return { position, way, index, length: at.at(-1)?.along ?? 0 };
}

function pointsAlong(corners: readonly Point[]): (Point & { along: number })[] {
  const first = corners[0];
  if (!first) return [];
  const all = [{ ...first, along: 0 }];
  for (const to of corners.slice(1)) {
    const from = all.at(-1)!;
    const far = Math.hypot(to.x - from.x, to.z - from.z);
    const steps = Math.ceil(far / STEP);
    for (let k = 1; k <= steps && from.along + far <= LONGEST; k++) {
      const part = k / steps;
      const [x, z] = [from.x + (to.x - from.x) * part, from.z + (to.z - from.z) * part];
      all.push({ x, z, along: from.along + far * part });
    }
  }
  return all;
}
