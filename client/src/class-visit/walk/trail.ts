import type { Point } from '@ville-usine/shared/world/collide';

/** Steps of the trail lie this far apart, metres, and this many are kept. */
const APART = 0.4;
const KEPT = 150;
/** Nobody walks this far in a moment: they were brought elsewhere, metres. */
const JUMP = 6;

/** A point of the trail and the heading along it, radians. */
export type OnTrail = Point & { heading: number };

/** Where someone has walked: whoever follows along it walks through no wall. */
export class Trail {
  private points: Point[] = [];
  /** Where they looked when the trail began, radians. */
  private first = 0;

  note(x: number, z: number, heading: number): void {
    const last = this.points.at(-1);
    const far = last ? Math.hypot(x - last.x, z - last.z) : Number.POSITIVE_INFINITY;
    if (far > JUMP) {
      this.points = [{ x, z }];
      this.first = heading;
    } else if (far >= APART) {
      this.points.push({ x, z });
      if (this.points.length > KEPT) this.points.shift();
    }
  }

  clear(): void {
    this.points = [];
  }

  /** The newest first. */
  newestFirst(): readonly Point[] {
    return this.points.toReversed();
  }

  /** The point `back` metres behind its end; before its beginning, straight on. Null where nobody has walked. */
  behind(back: number): OnTrail | null {
    const { points } = this;
    let left = back;
    let heading = this.first;
    for (let i = points.length - 1; i > 0; i--) {
      const [to, from] = [points[i]!, points[i - 1]!];
      const long = Math.hypot(to.x - from.x, to.z - from.z);
      heading = Math.atan2(from.x - to.x, from.z - to.z);
      if (long >= left && left >= 0)
        return {
          x: to.x + ((from.x - to.x) * left) / long,
          z: to.z + ((from.z - to.z) * left) / long,
          heading,
        };
      left -= long;
    }
    const [oldest] = points;
    if (!oldest) return null;
    return { x: oldest.x + Math.sin(heading) * left, z: oldest.z + Math.cos(heading) * left, heading };
  }
}
