import { decodePose } from '@ville-usine/shared/presence/frame';
import type { Pose } from '@ville-usine/shared/presence/peer';

/** Fastest believable run, m/s, with room for a late frame. */
const TOP_SPEED = 12;
/** A step may always be this long, metres: one frame of a slow device. */
const STRIDE = 2;
/** Teleports by the map are jumps; more often than this is not believable, milliseconds. */
const JUMP_EVERY_MS = 2000;
/** Steps a second that are listened to, and how many may come at once. */
const STEPS_PER_SECOND = 15;
const STEP_BURST = 20;

/** One person's way through a zone, as the server believes it. */
export type Walker = {
  pose: Pose;
  /**
   * Takes a step from the network: false when it is no pose, changes nothing or comes too fast. A step too long
   * to be walked is a teleport, at most every two seconds; else it is shortened to what can be run.
   */
  step(raw: unknown, nowMs: number): boolean;
};

export function walker(start: Pose, startMs: number): Walker {
  let tokens = STEP_BURST;
  let at = startMs;
  let jumpedAt = Number.NEGATIVE_INFINITY;
  const self: Walker = {
    pose: start,
    step(raw, nowMs) {
      const seconds = Math.max(0, nowMs - at) / 1000;
      const filled = Math.min(STEP_BURST, tokens + seconds * STEPS_PER_SECOND);
      if (filled < 1) return false;
      const wanted = decodePose(raw);
      if (wanted === null) return false;
      tokens = filled - 1;
      at = nowMs;
      const reach = STRIDE + TOP_SPEED * seconds;
      const length = Math.hypot(wanted.x - self.pose.x, wanted.z - self.pose.z);
      const jumps = length > reach && nowMs - jumpedAt >= JUMP_EVERY_MS;
      if (jumps) jumpedAt = nowMs;
      const pose = length > reach && !jumps ? towards(self.pose, wanted, reach / length) : wanted;
      if (same(self.pose, pose)) return false;
      self.pose = pose;
      return true;
    },
  };
  return self;
}

function towards(from: Pose, to: Pose, part: number): Pose {
  return { ...to, x: from.x + (to.x - from.x) * part, z: from.z + (to.z - from.z) * part };
}

function same(a: Pose, b: Pose): boolean {
  return (
    a.x === b.x && a.z === b.z && a.heading === b.heading && a.moving === b.moving && a.seated === b.seated
  );
}
