import type { Point } from '@ville-usine/shared/world/collide';
import { peersNear } from '../../presence/peers.ts';
import { self } from '../self.ts';
import { useZones } from '../zone-store.ts';

/** Who walks waits for those so far ahead, and so little beside the way; metres. */
const AHEAD = 1.35;
const BESIDE = 0.62;

/** True where someone at `who` stands right before `at`, who walks along `heading` (radians, metres). */
export function isAhead(at: Point, heading: number, who: Point): boolean {
  const [dx, dz] = [who.x - at.x, who.z - at.z];
  const [sin, cos] = [Math.sin(heading), Math.cos(heading)];
  const ahead = -dx * sin - dz * cos;
  return ahead > 0 && ahead < AHEAD && Math.abs(dx * cos - dz * sin) < BESIDE;
}

/** True where a visitor, oneself or another, stands right before someone who walks in the city. */
export function visitorAhead(at: Point, heading: number): boolean {
  if (useZones.getState().zone !== 'city') return false;
  if (!self.carried && isAhead(at, heading, self)) return true;
  for (const { pose } of peersNear()) if (isAhead(at, heading, pose)) return true;
  return false;
}
