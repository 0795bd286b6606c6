import type { Point } from '@ville-usine/shared/world/room';

/** The quarry's model, metres. */
export const QUARRY = { x: -6.1, z: 14.4 } as const;
/** The raw mill, and the belt that brings it stones: where it begins, and from one stone to the next. */
export const RAW_MILL = { x: -5.2, z: 7.6, table: 1.35 } as const;
export const STONES = { x: -9.6, y: 0.95, z: 9.2, count: 9, pitch: [0.42, 0.33, -0.1] } as const;
/** The kiln's low end, how steeply it rises towards the back, radians, and how long it is, metres. */
export const KILN = { x: 5.4, y: 3.45, z: 8.2, tilt: 0.05, long: 16.4, r: 1.55 } as const;
/** Where its cut front ends and the turning tube begins, metres behind the low end. */
export const CUT = 5.2;
export const TOWER = { x: 5.4, z: -10.9 } as const;
/** The ball mill's middle, and half its length. */
export const MILL = { x: -5.5, y: 2.05, z: -6.1, half: 2.7, r: 1.4 } as const;
/** The mixer of the truck. */
export const MIXER = { x: -3.1, y: 2.25, z: -18.7 } as const;

/** The way along the kiln, upwards, and a point of its axis so far behind its low end. */
export const KILN_AXIS: Point = [0, Math.sin(KILN.tilt), -Math.cos(KILN.tilt)];
export const onKiln = (behind: number): Point => [
  KILN.x,
  KILN.y + KILN_AXIS[1] * behind,
  KILN.z + KILN_AXIS[2] * behind,
];
