import type { WalkMap } from './spot.ts';

/**
 * Height of the walkable ground at (x, z) in metres: 0, or the highest ramp there. A ramp rises from `y0` at its
 * −length end to `y1` at its +length end, turned by `turn` (0 lies along z, positive turns +z towards +x).
 */
export function walkHeight(ramps: WalkMap['ramps'], x: number, z: number): number {
  let height = 0;
  for (const ramp of ramps) {
    const [dx, dz] = [x - ramp.x, z - ramp.z];
    // Most are far away: no angle is reckoned for them.
    if (dx * dx + dz * dz > ramp.halfWidth ** 2 + ramp.halfLength ** 2) continue;
    const [sin, cos] = [Math.sin(ramp.turn), Math.cos(ramp.turn)];
    const along = dx * sin + dz * cos;
    const across = dx * cos - dz * sin;
    if (Math.abs(across) > ramp.halfWidth || Math.abs(along) > ramp.halfLength) continue;
    const part = (along / ramp.halfLength + 1) / 2;
    height = Math.max(height, ramp.y0 + (ramp.y1 - ramp.y0) * part);
  }
  return height;
}
