import { PLOTS } from '@ville-usine/shared/world/layout';

/** How far up the view tilts before a pavilion, radians: enough for its sign and what stands on its roof. */
const MOST = 0.25;
/** The door of a pavilion stands this far from the plaza's middle, metres. */
const DOOR = 91.4;
/** Further from the door than this nothing tilts, nearer than this all of it does; metres. */
const FAR = 34;
const NEAR = 22;
/** Under the porch there is nothing to look up at. */
const PORCH = 8;

const smooth = (from: number, to: number, value: number) => {
  const part = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
};

/** How far up to look, radians, standing at (x, z), metres, with the view along `yaw`, radians. */
export function lookUp(x: number, z: number, yaw: number): number {
  let most = 0;
  for (const { angle } of PLOTS) {
    const [dx, dz] = [DOOR * Math.sin(angle) - x, DOOR * Math.cos(angle) - z];
    const away = Math.hypot(dx, dz);
    if (away > FAR || away < 1) continue;
    const faced = (-dx * Math.sin(yaw) - dz * Math.cos(yaw)) / away;
    most = Math.max(
      most,
      smooth(FAR, NEAR, away) * smooth(PORCH * 0.5, PORCH, away) * smooth(0.7, 0.95, faced),
    );
  }
  return most * MOST;
}
