import { firstWall, type Walls } from '@ville-usine/shared/world/collide';

/** The camera keeps this far from walls where it is not told otherwise, metres. */
const MARGIN = 0.35;
/** Height of what it looks at above the feet, metres. */
const PIVOT = 1.55;
/** The visitor stands this far left of the middle, metres. */
const ASIDE = 0.45;

export type CameraPose = { x: number; y: number; z: number; distance: number };

/**
 * Where the camera stands behind someone at (x, y, z), metres, for a view along `yaw` tilted down by `pitch`,
 * radians: `distance` metres back, or as far as the walls leave room. Writes into `out`; its `distance` is the room
 * there was. The straight way from the person to the camera never crosses a wall.
 */
export function placeCamera(
  out: CameraPose,
  walls: Walls,
  at: { x: number; y: number; z: number },
  view: { yaw: number; pitch: number },
  distance: number,
  margin = MARGIN,
): void {
  const [sin, cos] = [Math.sin(view.yaw), Math.cos(view.yaw)];
  const aside = ASIDE * Math.min(1, distance / 4);
  const flat = Math.cos(view.pitch) * distance;
  const backX = at.x + sin * flat + cos * aside;
  const backZ = at.z + cos * flat - sin * aside;
  const room = firstWall(walls, at.x, at.z, backX, backZ);
  const length = Math.hypot(backX - at.x, backZ - at.z);
  // A look to either side: a near corner must not cut into the picture.
  const left = firstWall(walls, at.x, at.z, backX - cos * margin, backZ + sin * margin);
  const right = firstWall(walls, at.x, at.z, backX + cos * margin, backZ - sin * margin);
  const nearest = Math.min(room, left, right);
  const part = nearest >= 1 ? 1 : Math.max(0, (nearest * length - margin) / Math.max(length, 1e-6));
  out.x = at.x + (backX - at.x) * part;
  out.z = at.z + (backZ - at.z) * part;
  out.y = Math.max(at.y + 0.4, at.y + PIVOT + Math.sin(view.pitch) * distance * part);
  out.distance = distance * part;
}
