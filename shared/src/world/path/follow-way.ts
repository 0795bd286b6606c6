import type { Point } from '../collide.ts';

/** A corner is taken this near to it, metres. */
const CORNER = 0.55;
/** One has arrived this near to the end, metres. */
const ARRIVED = 0.2;
/** One slows down this far before the end, metres. */
const SLOWS = 1.1;
const SLOWEST = 0.3;
/** Who comes no further than this in this long has met something that is not on the map. */
const HELD_METRES = 0.35;
const HELD_SECONDS = 1.2;

/** What to do next: where to walk (heading in radians, push 0 to 1), or that it is over. */
export type WayStep =
  | { state: 'walking'; heading: number; push: number; left: number }
  | { state: 'arrived' | 'held' };

/** Leads someone along a way's corners, from where they are at each moment. */
export class WayFollower {
  private readonly corners: readonly Point[];
  private next = 1;
  private since = 0;
  private was: Point | null = null;

  constructor(corners: readonly Point[]) {
    this.corners = corners;
  }

  /** Where one is going in the end, metres. */
  get end(): Point | null {
    return this.corners.at(-1) ?? null;
  }

  /** The next push for someone at (x, z), metres, `dt` seconds after the last one. */
  step(x: number, z: number, dt: number): WayStep {
    const { corners } = this;
    while (this.next < corners.length - 1 && this.away(this.next, x, z) < CORNER) this.next++;
    const goal = corners[this.next];
    if (!goal) return { state: 'arrived' };
    const last = this.next === corners.length - 1;
    const away = this.away(this.next, x, z);
    if (last && away < ARRIVED) return { state: 'arrived' };
    if (this.isHeld(x, z, dt)) return { state: last && away < CORNER ? 'arrived' : 'held' };
    let left = away;
    for (let i = this.next; i + 1 < corners.length; i++)
      left += Math.hypot(corners[i + 1]!.x - corners[i]!.x, corners[i + 1]!.z - corners[i]!.z);
    const push = left < SLOWS ? Math.max(SLOWEST, left / SLOWS) : 1;
    return { state: 'walking', heading: Math.atan2(x - goal.x, z - goal.z), push, left };
  }

  private away(index: number, x: number, z: number): number {
    const { x: cx, z: cz } = this.corners[index]!;
    return Math.hypot(cx - x, cz - z);
  }

  private isHeld(x: number, z: number, dt: number): boolean {
    if (!this.was || Math.hypot(x - this.was.x, z - this.was.z) > HELD_METRES) {
      this.was = { x, z };
      this.since = 0;
      return false;
    }
    this.since += dt;
    return this.since > HELD_SECONDS;
  }
}
