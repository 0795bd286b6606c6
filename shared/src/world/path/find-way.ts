import type { Point } from '../collide.ts';
import { NearestFirst } from './nearest-first.ts';
import { straighten } from './straighten.ts';
import type { WalkGrid } from './walk-grid.ts';

/** A step near a wall counts as this much longer. */
const TIGHT = 1.3;
/** How much more the direct way is trusted than it deserves: a little longer ways, found much sooner. */
const TRUST = 1.12;
/** More points than this are not looked at: a goal nobody can reach is given up. */
const MOST = 120_000;
/** A goal may lie this far from where one can stand, metres. */
const BESIDE = 12;

const COLUMN = [1, 1, 0, -1, -1, -1, 0, 1];
const ROW = [0, 1, 1, 1, 0, -1, -1, -1];

/** A way as corners to walk to, metres; `whole` is false when it ends where one comes nearest to the goal. */
export type Way = { corners: Point[]; whole: boolean };

/**
 * Looks for a way round the walls, a slice at a time: call `look` until it gives the way. A* over the grid's points;
 * where the goal cannot be reached the way leads as near to it as one can come.
 */
export class WaySearch {
  private readonly grid: WalkGrid;
  private readonly from: Point;
  private readonly goal: Point;
  private readonly end: number;
  private readonly open = new NearestFirst();
  /** What it costs to come to a point, metres, and by which of the eight steps one comes. */
  private readonly cost = new Map<number, number>();
  private readonly by = new Map<number, number>();
  private readonly done = new Set<number>();
  private nearest = -1;
  private least = Number.POSITIVE_INFINITY;
  private way: Way | null = null;

  constructor(grid: WalkGrid, from: Point, goal: Point) {
    this.grid = grid;
    this.from = { x: from.x, z: from.z };
    this.goal = { x: goal.x, z: goal.z };
    this.end = grid.nearest(goal.x, goal.z, BESIDE);
    const starts = this.end < 0 ? [] : grid.from(from.x, from.z);
    for (const point of starts)
      this.reach(point, Math.hypot(grid.xOf(point) - from.x, grid.zOf(point) - from.z), -1);
    if (starts.length === 0) this.way = { corners: [], whole: false };
  }

  /** Looks at up to `points` more of the grid; the way once it is found, null while there is more to look at. */
  look(points: number): Way | null {
    const { grid, open, done } = this;
    for (let count = 0; count < points && !this.way; count++) {
      const at = open.take();
      if (at < 0 || done.size > MOST) this.finish(this.nearest, false);
      else if (at === this.end) this.finish(at, true);
      else if (!done.has(at)) {
        done.add(at);
        const cost = this.cost.get(at)!;
        for (let step = 0; step < 8; step++) {
          const next = this.neighbour(at, step);
          if (next < 0 || done.has(next) || !grid.isFree(next)) continue;
          const long = step % 2 ? Math.SQRT2 : 1;
          const more = cost + long * grid.step * (grid.isTight(next) ? TIGHT : 1);
          if (more < (this.cost.get(next) ?? Number.POSITIVE_INFINITY) && grid.joins(at, next))
            this.reach(next, more, step);
        }
      }
    }
    return this.way;
  }

  /** Looks on until the way is found. */
  findAtOnce(): Way {
    return this.look(Number.POSITIVE_INFINITY)!;
  }

  private neighbour(point: number, step: number): number {
    const { columns, rows } = this.grid;
    const column = (point % columns) + COLUMN[step]!;
    const row = Math.floor(point / columns) + ROW[step]!;
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  }

  private reach(point: number, cost: number, step: number): void {
    const { grid, end } = this;
    const dx = Math.abs((point % grid.columns) - (end % grid.columns));
    const dz = Math.abs(Math.floor(point / grid.columns) - Math.floor(end / grid.columns));
    const left = (Math.max(dx, dz) + (Math.SQRT2 - 1) * Math.min(dx, dz)) * grid.step;
    this.cost.set(point, cost);
    this.by.set(point, step);
    if (left < this.least) {
      this.least = left;
      this.nearest = point;
    }
    this.open.put(point, cost + left * TRUST);
  }

  private finish(point: number, whole: boolean): void {
    const { grid, by } = this;
    const corners: Point[] = [];
    for (let at = point; ; ) {
      corners.push({ x: grid.xOf(at), z: grid.zOf(at) });
      const step = by.get(at)!;
      if (step < 0) break;
      at = this.neighbour(at, (step + 4) % 8);
    }
    corners.push(this.from);
    corners.reverse();
    if (whole) corners.push(this.goal);
    this.way = { corners: straighten(grid.walls, corners, whole), whole };
  }
}
