import type { Point } from '@ville-usine/shared/world/collide';
import type { Intent } from '@ville-usine/shared/world/move';

/** True where hands push someone who is `reach` metres from `centre` already further away; `view` in radians. */
export function leadsOut(hands: Intent, view: number, at: Point, centre: Point, reach: number): boolean {
  const [x, z] = [at.x - centre.x, at.z - centre.z];
  if (Math.hypot(hands.forward, hands.right) === 0 || Math.hypot(x, z) < reach) return false;
  const angle = view + Math.atan2(-hands.right, hands.forward);
  return -Math.sin(angle) * x - Math.cos(angle) * z > 0;
}
