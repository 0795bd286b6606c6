import type { Goal, Sight, TourPlace } from '@ville-usine/shared/class-visit/tour';
import { arcPlace, focusOf } from '@ville-usine/shared/class-visit/tour-places';
import { freePlace, type Point, type Walls } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { clearWay } from '@ville-usine/shared/world/path/clear-way';
import type { Stand } from '@ville-usine/shared/world/place';
import type { Spot } from '@ville-usine/shared/world/spot';

/** What is looked at lies this far before whoever stops at its spot, metres. */
const AHEAD = 1.2;
/** A guide this near to a spot stands before it already, metres; else the class stands this far from it. */
const THERE = 9;
const BEFORE = 2.4;
/** Where walls take a place of the arc, one further back is looked for: the arc is this many times as long. */
const ROUNDS = 4;
/** From one to the next in a crowd, radians: the golden angle. */
const TURN = 2.39996;

/** The spot of what one comes to see; a hall's live session is met at its one desk, whichever session it is. */
export function spotOf(sight: Sight | null, spots: readonly Spot[]): Spot | null {
  if (!sight) return null;
  const found = spots.find(({ kind, target }) => kind === sight.kind && target === sight.target);
  const only =
    sight.kind === 'live' || sight.kind === 'quiz' ? spots.filter((one) => one.kind === sight.kind) : [];
  return found ?? only[0] ?? null;
}

/** What is looked at from a spot, metres. */
export const seenFrom = ({ x, z, face }: Spot): Point => ({
  x: x - Math.sin(face) * AHEAD,
  z: z - Math.cos(face) * AHEAD,
});

/** Where pupil `index` of `of` stands for a goal in its zone, clear of walls and on the guide's side of them, facing what is shown. */
export function standFor(
  { place, sight }: Goal,
  index: number,
  of: number,
  { walls, spots }: { walls: Walls; spots: readonly Spot[] },
): Stand {
  const spot = spotOf(sight, spots);
  const focus = focusOf(place, spot && seenFrom(spot));
  const from = leaderAt(place, spot);
  const open = ({ x, z }: Point) => clearWay(walls, from.x, from.z, x, z, BODY_RADIUS * 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const wished = arcPlace(from, focus, index + round * of, of * ROUNDS);
    const free = freePlace(walls, wished.x, wished.z, BODY_RADIUS);
    if (Math.hypot(free.x - wished.x, free.z - wished.z) < 0.3 && open(free)) return facing(free, focus);
  }
  // No room for an arc: as near to each other as a crowd stands.
  for (let round = 0; round < ROUNDS; round++) {
    const number = index + 1 + round * of;
    const [away, turn] = [Math.sqrt(number) * 0.8, number * TURN];
    const at = { x: from.x + away * Math.sin(turn), z: from.z + away * Math.cos(turn) };
    const free = freePlace(walls, at.x, at.z, BODY_RADIUS);
    if (open(free)) return facing(free, focus);
  }
  return facing(freePlace(walls, from.x, from.z, BODY_RADIUS), focus);
}

/** Whoever leads from afar, as from the hall's door, is thought of before what is shown. */
function leaderAt(place: TourPlace, spot: Spot | null): Point {
  if (!spot || Math.hypot(place.x - spot.x, place.z - spot.z) < THERE) return place;
  return { x: spot.x + Math.sin(spot.face) * BEFORE, z: spot.z + Math.cos(spot.face) * BEFORE };
}

const facing = ({ x, z }: Point, focus: Point): Stand => ({
  x,
  z,
  heading: Math.atan2(x - focus.x, z - focus.z),
});
