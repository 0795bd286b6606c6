import type { Spot } from '@ville-usine/shared/world/spot';

/** From how far a door is announced, metres; nearer than its own reach the prompt speaks for it. */
const FAR = 24;
/** How much of the view's middle a door must be in, as a cosine. */
const AHEAD = 0.45;

/**
 * The door one walks towards at (x, z), metres, looking along `heading`, radians, with its distance; null where none
 * is near enough, or where one stands at it already and its prompt speaks for it (`offers`).
 */
export function nearDoor(
  spots: readonly Spot[],
  x: number,
  z: number,
  heading: number,
  offers: (door: Spot) => boolean = () => true,
): { spot: Spot; away: number } | null {
  let found: { spot: Spot; away: number } | null = null;
  for (const spot of spots) {
    if (spot.kind !== 'door') continue;
    const [dx, dz] = [spot.x - x, spot.z - z];
    const away = Math.hypot(dx, dz);
    if (away > FAR || (away <= spot.radius && offers(spot)) || (found && away >= found.away)) continue;
    if ((-dx * Math.sin(heading) - dz * Math.cos(heading)) / away < AHEAD) continue;
    found = { spot, away };
  }
  return found;
}
