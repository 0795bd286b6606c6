import { PAVILION_RADIUS, PLOTS, type PlaceId } from '@ville-usine/shared/world/layout';

/** A place of the plan, metres from the city's middle, +z down the picture. */
export type MapPlace = { id: PlaceId; x: number; z: number };

/** Everything a plan can offer, in the order of Tab and of the list; pavilions that the edition has not are left out. */
export const MAP_PLACES: readonly MapPlace[] = [
  { id: 'plaza', x: 0, z: 0 },
  { id: 'agora', x: 0, z: -40 },
  { id: 'port', x: 0, z: 83 },
  ...PLOTS.map(({ sector, angle }) => ({
    id: `pavilion:${sector}` as const,
    x: Math.sin(angle) * PAVILION_RADIUS,
    z: Math.cos(angle) * PAVILION_RADIUS,
  })),
];

const WAYS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** What lies further off the arrow's way than this, as a cosine, is not meant. */
const AHEAD = 0.3;

/**
 * The place an arrow leads to: the nearest one on that side, the straighter the better; where there is none one
 * stays. Home is the plaza, End the last pavilion. Null for every other key. `places` are those the plan shows.
 */
export function stepOnMap(
  from: PlaceId,
  key: string,
  places: readonly MapPlace[] = MAP_PLACES,
): PlaceId | null {
  if (key === 'Home') return places[0]!.id;
  if (key === 'End') return places.at(-1)!.id;
  const way = WAYS[key];
  if (!way) return null;
  const at = places.find(({ id }) => id === from) ?? places[0]!;
  let best = at.id;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, z } of places) {
    const [dx, dz] = [x - at.x, z - at.z];
    const away = Math.hypot(dx, dz);
    const straight = away > 0 ? (dx * way[0] + dz * way[1]) / away : 0;
    if (straight < AHEAD) continue;
    const cost = away * (2.2 - straight);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
