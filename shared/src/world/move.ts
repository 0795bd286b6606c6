/** Metres per second. */
export const WALK_SPEED = 3.2;
export const RUN_SPEED = 6;
/** A visitor’s half width, metres: just too wide for the gaps of 70 cm between machines, in which one would be caught. */
export const BODY_RADIUS = 0.36;

/** Seconds to come near the wanted speed, and to stand still again. */
const SPEED_UP = 0.12;
const SLOW_DOWN = 0.08;
/** Seconds to turn most of the way to where one walks. */
const TURN = 0.09;

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
  const part = ease(dt, push > 0 ? SPEED_UP : SLOW_DOWN);
  motion.vx += (wantX - motion.vx) * part;
  motion.vz += (wantZ - motion.vz) * part;
  if (push === 0 && Math.hypot(motion.vx, motion.vz) < 0.02) {
    motion.vx = 0;
    motion.vz = 0;
  }
  if (push > 0.05) motion.heading += turnBetween(motion.heading, angle) * ease(dt, TURN);
  motion.heading = turnBetween(0, motion.heading);
}
