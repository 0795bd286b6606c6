type Place = { id: string; x: number; z: number };

/** Where an arrow key points on the plan: +x east, +z south. */
const ARROWS: Record<string, { x: number; z: number }> = {
  ArrowUp: { x: 0, z: -1 },
  ArrowDown: { x: 0, z: 1 },
  ArrowLeft: { x: -1, z: 0 },
  ArrowRight: { x: 1, z: 0 },
};

/**
 * The place that an arrow key leads to from another: the nearest of those that lie more that way than aside, null where
 * there is none or the key is no arrow. What lies aside counts twice, so that the eye finds it where the key points.
 */
export function planNeighbour<T extends Place>(places: readonly T[], from: T, key: string): T | null {
  const way = ARROWS[key];
  if (!way) return null;
  const reach = ({ x, z }: T) => {
    const along = (x - from.x) * way.x + (z - from.z) * way.z;
    const aside = Math.abs((x - from.x) * way.z) + Math.abs((z - from.z) * way.x);
    return along > 0 && along >= aside ? along + 2 * aside : Number.POSITIVE_INFINITY;
  };
  const nearest = places.reduce((best, one) => (reach(one) < reach(best) ? one : best), from);
  return nearest === from ? null : nearest;
}
