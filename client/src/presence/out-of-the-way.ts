import type { Point } from '@ville-usine/shared/world/collide';
import { step } from './avatar-joints.ts';

/** Whoever is this near before or beside oneself stands with one, metres: they are seen. */
const WITH_ONE = 0.5;
/** A camera nearer than this sees from one's own eyes, metres: nobody stands between. */
const OWN_EYES = 0.8;
/** Half the width that is kept free at oneself and at the camera, metres, and how softly it begins. */
const FREE_AT_ONE = 0.45;
const FREE_AT_CAMERA = 1.5;
const SOFTLY = 0.5;
/** This far behind the camera somebody may still reach into the picture, metres. */
const BEHIND = 0.6;

/** How much is drawn of somebody at `who`, 0 to 1: a classmate between the camera and oneself does not bar the view. */
export function outOfTheWay(camera: Point, self: Point, who: Point): number {
  const [dx, dz] = [self.x - camera.x, self.z - camera.z];
  const length = Math.hypot(dx, dz);
  if (length < OWN_EYES) return 1;
  const [wx, wz] = [who.x - camera.x, who.z - camera.z];
  const along = (wx * dx + wz * dz) / length;
  if (along > length - WITH_ONE || along < -BEHIND) return 1;
  const across = Math.abs(wx * dz - wz * dx) / length;
  const near = 1 - Math.max(0, along) / length;
  const free = FREE_AT_ONE + (FREE_AT_CAMERA - FREE_AT_ONE) * near;
  return step(free, free + SOFTLY, across);
}
