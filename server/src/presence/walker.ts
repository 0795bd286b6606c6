import { decodePose } from '@ville-usine/shared/presence/frame';
import type { Pose } from '@ville-usine/shared/presence/peer';
import type { Point } from '@ville-usine/shared/world/collide';
import { RUN_SPEED } from '@ville-usine/shared/world/move';

/** Fastest believable run, m/s, with room for a late frame. */
const TOP_SPEED = 12;
/** Whoever was not heard of for a while may have come this far meanwhile, metres; at first a slow frame's way. */
const MOST = 24;
const STRIDE = 2;
/** One lands this near to where one was put, metres, and has run on for this long before it is heard, seconds. */
const LANDING = 4;
const LANDED_FOR = 1;
/** Nobody is put somewhere more often than this, milliseconds: the next time waits. */
const JUMP_EVERY_MS = 1_000;
/** Steps a second that are listened to, and how many may come at once. */
const STEPS_PER_SECOND = 15;
const STEP_BURST = 20;

/** Where one walks, as far as steps are judged by it. */
export type Ground = {
  /** Whether anybody can be there at all. */
  holds(at: Point): boolean;
  /** Whether somebody is put within `room` metres of there: by the map, on a seat, by their teacher. */
  landsAt(at: Point, room: number): boolean;
};

/** One person's way through a zone, as the server believes it. */
export type Walker = {
  readonly pose: Pose;
  /** When it changed last, milliseconds. */
  readonly movedAt: number;
  /** True until one is where one last said to be. */
  readonly lags: boolean;
  /**
   * Takes a step from the network; true when it moves them. What is no pose, or lies outside the world, is no step. A step
   * too long to be run is a jump to where one can be put; else it is cut, and the rest is run by `catchUp`.
   */
  step(raw: unknown, nowMs: number): boolean;
  /** Runs on towards where they last said to be; true when that moved them. */
  catchUp(nowMs: number): boolean;
};

/**
 * `lastSeenMs` is when they were last at `start`; null for whoever was never here: they may come from anywhere, and their
 * first step says from where.
 */
export function walker(start: Pose, startMs: number, ground: Ground, lastSeenMs: number | null): Walker {
  let pose = start;
  let movedAt = startMs;
  let tokens = STEP_BURST;
  let at = startMs;
  /** Metres that may be run at once. */
  let reach =
    lastSeenMs === null ? Number.POSITIVE_INFINITY : STRIDE + (TOP_SPEED * (startMs - lastSeenMs)) / 1000;
  let isFirst = true;
  let jumpedAt = Number.NEGATIVE_INFINITY;
  /** Where they said to be, and how far from a landing that may lie. */
  let wanted: { pose: Pose; room: number } | null = null;
  /** The last step that came too soon to be listened to. */
  let unheard: string | null = null;

  function passTime(nowMs: number): number {
    const seconds = Math.max(0, nowMs - at) / 1000;
    at = Math.max(at, nowMs);
    tokens = Math.min(STEP_BURST, tokens + seconds * STEPS_PER_SECOND);
    reach = isFirst ? reach + seconds * TOP_SPEED : Math.min(MOST, reach + seconds * TOP_SPEED);
    return seconds;
  }

  function become(next: Pose, nowMs: number): boolean {
    if (same(pose, next)) return false;
    pose = next;
    movedAt = nowMs;
    return true;
  }

  function go(nowMs: number): boolean {
    if (!wanted) return false;
    const { pose: goal, room } = wanted;
    const length = Math.hypot(goal.x - pose.x, goal.z - pose.z);
    const jumps = length > reach && nowMs - jumpedAt >= JUMP_EVERY_MS && ground.landsAt(goal, room);
    if (jumps) jumpedAt = nowMs;
    if (jumps || length <= reach) {
      wanted = null;
      if (!jumps) reach -= length;
      return become(goal, nowMs);
    }
    const part = reach / length;
    reach = 0;
    return become(towards(pose, goal, part), nowMs);
  }

  /** False where it is no step. */
  function hear(raw: unknown, seconds: number): boolean {
    const said = decodePose(raw);
    if (said === null || !ground.holds(said)) return false;
    wanted = { pose: said, room: LANDING + RUN_SPEED * Math.min(LANDED_FOR, seconds) };
    return true;
  }

  return {
    get pose() {
      return pose;
    },
    get movedAt() {
      return movedAt;
    },
    get lags() {
      return wanted !== null || unheard !== null;
    },
    step(raw, nowMs) {
      const seconds = passTime(nowMs);
      if (tokens < 1) {
        if (typeof raw === 'string' && raw.length <= 8) unheard = raw;
        return false;
      }
      tokens -= 1;
      unheard = null;
      if (!hear(raw, seconds)) return false;
      const moved = go(nowMs);
      isFirst = false;
      reach = Math.min(reach, MOST);
      return moved;
    },
    catchUp(nowMs) {
      const seconds = passTime(nowMs);
      if (unheard !== null && tokens >= 1) {
        tokens -= 1;
        hear(unheard, seconds);
        unheard = null;
      }
      return go(nowMs);
    },
  };
}

/** Part of the way; whoever is on it walks. */
function towards(from: Pose, to: Pose, part: number): Pose {
  return {
    x: from.x + (to.x - from.x) * part,
    z: from.z + (to.z - from.z) * part,
    heading: to.heading,
    moving: true,
  };
}

function same(a: Pose, b: Pose): boolean {
  return (
    a.x === b.x && a.z === b.z && a.heading === b.heading && a.moving === b.moving && a.seated === b.seated
  );
}
