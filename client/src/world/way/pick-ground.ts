import { firstWall, type Walls } from '@ville-usine/shared/world/collide';
import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';

type Vector = { x: number; y: number; z: number };
type Ground = { sight: Walls; ramps: WalkMap['ramps']; spots: readonly Spot[] };

/** Further away than this nobody points at the ground, metres. */
const FAR = 90;
/** One stops this far before a wall that was pointed at, metres. */
const BEFORE = 0.9;
/** How near a look has to pass to a door or a stand, and how high they are; metres. */
const NEAR_DOOR = 2.6;
const NEAR_STAND = 1.1;
const DOOR_HIGH = 4;
const STAND_HIGH = 2.4;

/** What was pointed at: a spot where something can be done, or a point of the ground, metres. */
export type Picked = { kind: 'spot'; spot: Spot } | { kind: 'ground'; x: number; z: number };

/** What lies where someone points: from `eye` along `look` (any length), metres. Null in the sky. */
export function pickGround(eye: Vector, look: Vector, { sight, ramps, spots }: Ground): Picked | null {
  const flat = Math.hypot(look.x, look.z);
  if (flat < 1e-6) return null;
  const [dx, dz, rise] = [look.x / flat, look.z / flat, look.y / flat];
  const down = whereItLands(eye, dx, dz, rise, ramps);
  const blocked = firstWall(sight, eye.x, eye.z, eye.x + dx * FAR, eye.z + dz * FAR) * FAR;
  const reach = Math.min(down, blocked + 0.6);
  const spot = spotOnTheWay(eye, dx, dz, rise, spots, reach);
  if (spot) return { kind: 'spot', spot };
  if (down >= FAR && blocked >= FAR) return null;
  // A look at a wall means the ground before it.
  const far = blocked < down ? Math.max(0, blocked - BEFORE) : down;
  return { kind: 'ground', x: eye.x + dx * far, z: eye.z + dz * far };
}

/** How far away a look meets the ground, metres; `FAR` where it does not. */
function whereItLands(eye: Vector, dx: number, dz: number, rise: number, ramps: WalkMap['ramps']): number {
  if (rise >= -1e-3) return FAR;
  let far = -eye.y / rise;
  // Raised ground is met a little earlier.
  for (let look = 0; look < 3; look++)
    far = (walkHeight(ramps, eye.x + dx * far, eye.z + dz * far) - eye.y) / rise;
  return far > 0 && far < FAR ? far : FAR;
}

function spotOnTheWay(
  eye: Vector,
  dx: number,
  dz: number,
  rise: number,
  spots: readonly Spot[],
  reach: number,
): Spot | null {
  let [found, least] = [null as Spot | null, Number.POSITIVE_INFINITY];
  for (const spot of spots) {
    const door = spot.kind === 'door' || spot.kind === 'exit';
    const along = (spot.x - eye.x) * dx + (spot.z - eye.z) * dz;
    const aside = Math.abs((spot.x - eye.x) * dz - (spot.z - eye.z) * dx);
    if (along <= 0 || along > reach + 2 || aside > (door ? NEAR_DOOR : NEAR_STAND)) continue;
    const height = eye.y + rise * along;
    if (height < -1 || height > (door ? DOOR_HIGH : STAND_HIGH) || along >= least) continue;
    [found, least] = [spot, along];
  }
  return found;
}
