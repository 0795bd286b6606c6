import type { Spot } from '@ville-usine/shared/world/spot';

/** A spot one looks away from counts as this much further, metres. */
const BEHIND = 1.5;

/**
 * The spot whose prompt is shown at (x, z), metres, looking along `heading`, radians: the nearest of those within
 * reach, the ones ahead first. Null where there is none.
 */
export function chooseSpot(spots: readonly Spot[], x: number, z: number, heading: number): Spot | null {
  let chosen: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [dx, dz] = [spot.x - x, spot.z - z];
    const distance = Math.hypot(dx, dz);
    if (distance > spot.radius) continue;
    const ahead = distance > 0.2 ? (-dx * Math.sin(heading) - dz * Math.cos(heading)) / distance : 1;
    const cost = distance + (1 - ahead) * 0.5 * BEHIND;
    if (cost < least) {
      least = cost;
      chosen = spot;
    }
  }
  return chosen;
}
