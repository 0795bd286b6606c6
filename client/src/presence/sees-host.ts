import { firstWall, type Walls } from '@ville-usine/shared/world/collide';
import type { HostHere } from './hosts.ts';

/**
 * True where no wall stands between an eye and someone at a desk, metres. Their own desk is none: whoever stands before
 * it looks across it.
 */
export function seesHost(
  walls: Walls,
  eye: { x: number; z: number },
  host: Pick<HostHere, 'x' | 'z' | 'front'>,
): boolean {
  const { x, z, front } = host;
  const before = (eye.x - front.x) * (front.x - x) + (eye.z - front.z) * (front.z - z) > 0;
  const to = before ? front : host;
  return firstWall(walls, eye.x, eye.z, to.x, to.z) === 1;
}
