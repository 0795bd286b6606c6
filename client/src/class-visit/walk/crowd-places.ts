import type { Point, Walls } from '@ville-usine/shared/world/collide';
import { WalkGrid } from '@ville-usine/shared/world/path/walk-grid';

/** In a crowd people stand this far apart, metres. */
const APART = 0.85;
/** More of the ground is not looked at, points. */
const MOST = 6_000;

/**
 * Places for `count` people as near to `from` as one can walk, none on a taken one; metres. Fewer where there is not enough
 * ground.
 */
export function crowdPlaces(walls: Walls, from: Point, taken: readonly Point[], count: number): Point[] {
  const grid = new WalkGrid(walls);
  const at = (point: number): Point => ({ x: grid.xOf(point), z: grid.zOf(point) });
  const found: Point[] = [];
  const open = grid.from(from.x, from.z);
  const seen = new Set(open);
  // Nearest first as steps go: a place behind a wall is as far as the way to it.
  for (let next = 0; next < open.length && next < MOST && found.length < count; next++) {
    const point = open[next]!;
    const place = at(point);
    const free = [from, ...taken, ...found].every(
      (other) => Math.hypot(other.x - place.x, other.z - place.z) >= APART,
    );
    if (free) found.push(place);
    for (const step of [1, -1, grid.columns, -grid.columns]) {
      const beside = point + step;
      if (seen.has(beside) || !grid.isFree(beside) || !grid.joins(point, beside)) continue;
      seen.add(beside);
      open.push(beside);
    }
  }
  return found;
}
