import { ARRIVAL } from '@ville-usine/shared/world/layout';
import type { Motion } from '@ville-usine/shared/world/move';

/**
 * Oneself, changed every frame and never through React: where one stands (metres, ground height in `y`), how one
 * moves, how fast the steps go (m/s), and where in them the legs are (radians).
 */
export const self: {
  x: number;
  y: number;
  z: number;
  motion: Motion;
  pace: number;
  phase: number;
  moving: boolean;
  /** True while something carries one along: legs rest, and one looks out of one's own eyes. */
  carried: boolean;
  /** True where others sit or stand right behind one: they would stand in a picture taken from there. */
  inRow: boolean;
} = {
  x: ARRIVAL.x,
  y: 0,
  z: ARRIVAL.z,
  motion: { vx: 0, vz: 0, heading: ARRIVAL.heading },
  pace: 0,
  phase: 0,
  moving: false,
  carried: false,
  inRow: false,
};

/** Where one looks, radians: `yaw` as a heading, `pitch` positive when the camera looks down. */
export const gaze = {
  yaw: ARRIVAL.heading,
  pitch: 0.1,
  /** Seconds since the visitor last turned it by hand. */
  rest: 9,
  /** True while one is walked somewhere without a hand on any control. */
  led: false,
};
