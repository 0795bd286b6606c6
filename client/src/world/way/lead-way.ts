import type { Point, Walls } from '@ville-usine/shared/world/collide';
import type { Intent } from '@ville-usine/shared/world/move';
import { type Way, WaySearch } from '@ville-usine/shared/world/path/find-way';
import { WayFollower } from '@ville-usine/shared/world/path/follow-way';
import { WalkGrid } from '@ville-usine/shared/world/path/walk-grid';
import { type Led, leading } from '../controls/actions.ts';
import { self } from '../self.ts';
import { groundHere } from '../zone-store.ts';
import { type Goal, progress, useWay } from './way-store.ts';

/** Searching takes at most this long in a frame, milliseconds, and looks at the clock after so many points. */
const SLICE_MS = 1.5;
const POINTS = 24;
/** A push of the hands stronger than this takes over. */
const TAKES_OVER = 0.12;
/** A way that is held up is looked for anew this often. */
const TRIES = 2;
/** Longer ways than this are run, metres. */
const RUNS = 28;

export type WayEnd = 'arrived' | 'near' | 'stopped' | 'lost';

type Walk = {
  stops: Point[];
  run: boolean;
  search: WaySearch | null;
  corners: Point[];
  follower: WayFollower | null;
  whole: boolean;
  tries: number;
  over: (end: WayEnd) => void;
};

let walk: Walk | null = null;
let grid: WalkGrid | null = null;

/** The grid of the zone one stands in; what was found out about it is kept while one stays. */
function gridOf(walls: Walls): WalkGrid {
  if (grid?.walls !== walls) grid = new WalkGrid(walls);
  return grid;
}

/**
 * Walks the visitor by `stops` to `goal`, metres, round the walls. Resolves with how it ended: `near` is as near as one
 * can come, `stopped` by a hand or by another goal, `lost` with no way at all.
 */
export function leadTo(goal: Goal, stops: Point[] = []): Promise<WayEnd> {
  stopLeading();
  return new Promise((resolve) => {
    const { walls } = groundHere();
    const from = { x: self.x, z: self.z };
    const all = [...stops, { x: goal.x, z: goal.z }];
    walk = {
      stops: all.slice(1),
      run: Math.hypot(goal.x - from.x, goal.z - from.z) > RUNS,
      search: new WaySearch(gridOf(walls), from, all[0]!),
      corners: [from],
      follower: null,
      whole: true,
      tries: 0,
      over: resolve,
    };
    useWay.setState({ goal });
    leading.by = lead;
  });
}

/** Lets the visitor's own hands walk again. */
export function stopLeading(end: WayEnd = 'stopped'): void {
  const { over } = walk ?? {};
  walk = null;
  leading.by = null;
  if (useWay.getState().goal) useWay.setState({ goal: null, line: null });
  over?.(end);
}

function lead(dt: number, hands: Intent): Led | null {
  if (!walk) return null;
  if (Math.hypot(hands.forward, hands.right) > TAKES_OVER) {
    stopLeading();
    return null;
  }
  if (grid?.walls !== groundHere().walls) {
    stopLeading();
    return null;
  }
  if (walk.search) searchOn(walk);
  return walk?.follower ? follow(walk, dt) : { forward: 0, right: 0, run: false, view: self.motion.heading };
}

/** Looks on for the way, one stop after the other, and no longer than a slice of the frame. */
function searchOn(current: Walk): void {
  const until = performance.now() + SLICE_MS;
  while (current.search && performance.now() < until) {
    const way = current.search.look(POINTS);
    if (way) take(current, way);
  }
}

function take(current: Walk, way: Way): void {
  current.whole &&= way.whole;
  current.corners.push(...way.corners.slice(1));
  const [next] = current.stops.splice(0, 1);
  const at = current.corners.at(-1)!;
  current.search = next ? new WaySearch(gridOf(groundHere().walls), at, next) : null;
  if (current.search) return;
  if (current.corners.length < 2) stopLeading('lost');
  else {
    current.follower = new WayFollower(current.corners);
    progress.left = Number.POSITIVE_INFINITY;
    useWay.setState({ line: [...current.corners] });
  }
}

function follow(current: Walk, dt: number): Led | null {
  const step = current.follower!.step(self.x, self.z, dt);
  if (step.state === 'walking') {
    progress.left = step.left;
    return { forward: step.push, right: 0, run: current.run && step.left > 4, view: step.heading };
  }
  const end = current.corners.at(-1)!;
  if (step.state === 'arrived') stopLeading(current.whole ? 'arrived' : 'near');
  else if (current.tries++ < TRIES) {
    // Something stands in the way that is not on the map: once more from here.
    const from = { x: self.x, z: self.z };
    Object.assign(current, {
      search: new WaySearch(gridOf(groundHere().walls), from, end),
      corners: [from],
      follower: null,
    });
  } else stopLeading('near');
  return null;
}
