/** Metres per second. */
export const WALK_SPEED = 3.2;
export const RUN_SPEED = 6;
/** A visitor’s half width, metres: just too wide for the gaps of 70 cm between machines, in which one would be caught. */
export const BODY_RADIUS = 0.36;

/** How fast one gathers speed, m/s²: a walk in a quarter of a second, a run in half of one. */
const GATHER = 14;
/** How fast one stops or turns round, m/s². */
const BRAKE = 20;
/** The last of a change fades over this long, seconds: nobody starts to run or stands still with a jolt. */
const FADE = 0.05;
/** Seconds to turn most of the way to where one walks, and the most one turns, radians per second. */
const TURN = 0.1;
const TURN_MOST = 11;

/** Part of the blocked speed that is lost in a frame. */
const YIELD = 0.5;

/** What devices ask for: `forward` and `right` from −1 to 1, seen from the camera. */
export type Intent = { forward: number; right: number; run: boolean };

/** Someone's motion: velocity in m/s, heading in radians (0 looks to −z, positive turns left). */
export type Motion = { vx: number; vz: number; heading: number };

/** The shortest turn from one heading to another, in (−π, π]. */
export function turnBetween(from: number, to: number): number {
  const turn = (to - from) % (Math.PI * 2);
  if (turn > Math.PI) return turn - Math.PI * 2;
  return turn <= -Math.PI ? turn + Math.PI * 2 : turn;
}

/** Approaches 1 as `dt` grows against `seconds`, the same at any frame rate. */
export function ease(dt: number, seconds: number): number {
  return 1 - Math.exp(-dt / seconds);
}

/**
 * Speeds `motion` up or down towards what is asked, seen from a camera that looks along `view` (radians), and turns
 * the body where it goes. `dt` in seconds.
 */
export function stepMotion(motion: Motion, intent: Intent, view: number, dt: number): void {
  const push = Math.min(1, Math.hypot(intent.forward, intent.right));
  const speed = push * (intent.run ? RUN_SPEED : WALK_SPEED);
  const angle = view + Math.atan2(-intent.right, intent.forward);
  const wantX = push > 0 ? -Math.sin(angle) * speed : 0;
  const wantZ = push > 0 ? -Math.cos(angle) * speed : 0;
  const [dx, dz] = [wantX - motion.vx, wantZ - motion.vz];
  const off = Math.hypot(dx, dz);
  if (off > 0) {
    // Against one's own motion one brakes; along it one gathers speed.
    const pace = Math.hypot(motion.vx, motion.vz);
    const along = pace > 0 ? (dx * motion.vx + dz * motion.vz) / (off * pace) : 1;
    const most = BRAKE + (GATHER - BRAKE) * Math.max(0, along);
    const change = Math.min(off * ease(dt, FADE), most * dt);
    motion.vx += (dx / off) * change;
    motion.vz += (dz / off) * change;
  }
  if (push === 0 && Math.hypot(motion.vx, motion.vz) < 0.03) {
    motion.vx = 0;
    motion.vz = 0;
  }
  if (push > 0.05) {
    const turn = turnBetween(motion.heading, angle) * ease(dt, TURN);
    motion.heading += Math.max(-TURN_MOST * dt, Math.min(TURN_MOST * dt, turn));
  }
  motion.heading = turnBetween(0, motion.heading);
}

/**
 * Takes from `motion` the speed that walls did not let through: someone walked (dx, dz) metres in `dt` seconds. Who
 * slides off a corner gathers speed again instead of darting ahead.
 */
export function yieldToWalls(motion: Motion, dx: number, dz: number, dt: number): void {
  if (dt <= 0) return;
  const [vx, vz] = [dx / dt, dz / dt];
  if (Math.hypot(vx, vz) > Math.hypot(motion.vx, motion.vz) * 0.98) return;
  // Some of the push stays, so that one keeps leaning on the wall and slides along it.
  motion.vx += (vx - motion.vx) * YIELD;
  motion.vz += (vz - motion.vz) * YIELD;
}
