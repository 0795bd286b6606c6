import { TRAM_STOPS, TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';

const ROUND = 2 * Math.PI;

/** Metres per second between stops, metres per second squared off and up, and seconds at each stop. */
const PACE = 5;
const PUSH = 1;
const WAITS = 10;

/** From the middle of the train to its nose, and from the nose to its end, radians of the round. */
export const TRAM_HALF = 0.147;
export const TRAM_SPAN = 0.392;

/** Where the tram is: the angle of its middle, m/s, the stop it stands at or comes to, and whether it stands there. */
export type TramPlace = { angle: number; speed: number; stop: number; stands: boolean };

type Leg = { from: number; length: number; seconds: number };

const LEGS: readonly Leg[] = TRAM_STOPS.map(({ angle }, i) => {
  const next = TRAM_STOPS[(i + 1) % TRAM_STOPS.length]!.angle;
  const length = ((next - angle + ROUND) % ROUND) * TRAM_TRACK;
  return { from: angle, length, seconds: length / PACE + PACE / PUSH };
});

/** One whole round, stops included, seconds. */
export const TRAM_ROUND = LEGS.reduce((sum, { seconds }) => sum + WAITS + seconds, 0);

/** How far along a leg, metres, and how fast, `t` seconds after it was begun: gently off, gently up. */
function along({ length, seconds }: Leg, t: number): { way: number; speed: number } {
  const ramp = PACE / PUSH;
  if (t < ramp) return { way: (PUSH * t * t) / 2, speed: PUSH * t };
  const left = seconds - t;
  if (left < ramp) return { way: length - (PUSH * left * left) / 2, speed: PUSH * left };
  return { way: PACE * (t - ramp / 2), speed: PACE };
}

/** Where the tram is after `clock` seconds of its own time; it stands at the first stop at 0. */
export function tramAt(clock: number): TramPlace {
  let t = ((clock % TRAM_ROUND) + TRAM_ROUND) % TRAM_ROUND;
  for (const [stop, leg] of LEGS.entries()) {
    if (t < WAITS) return { angle: leg.from, speed: 0, stop, stands: true };
    t -= WAITS;
    if (t < leg.seconds) {
      const { way, speed } = along(leg, t);
      return {
        angle: leg.from + way / TRAM_TRACK,
        speed,
        stop: (stop + 1) % LEGS.length,
        stands: false,
      };
    }
    t -= leg.seconds;
  }
  return { angle: LEGS[0]!.from, speed: 0, stop: 0, stands: true };
}

/** The tram's clock when it comes to stand at a stop, seconds. */
export function clockAtStop(stop: number): number {
  let clock = 0;
  for (let i = 0; i < stop; i++) clock += WAITS + LEGS[i]!.seconds;
  return clock;
}

/** How far ahead of the train's nose someone at (x, z) is, radians; null beside the track. `beside` in metres. */
export function aheadOfTram(middle: number, x: number, z: number, beside: number): number | null {
  if (Math.abs(Math.hypot(x, z) - TRAM_TRACK) > beside) return null;
  return (((Math.atan2(x, z) - middle - TRAM_HALF) % ROUND) + ROUND) % ROUND;
}
