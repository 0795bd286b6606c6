import type { Goal, Sight, TourPlace } from '@ville-usine/shared/class-visit/tour';
import { arcPlace, focusOf } from '@ville-usine/shared/class-visit/tour-places';
import { freePlace, type Point, type Walls } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { clearWay } from '@ville-usine/shared/world/path/clear-way';
import type { Stand } from '@ville-usine/shared/world/place';
import type { Spot } from '@ville-usine/shared/world/spot';
import { crowdPlaces } from './crowd-places.ts';

/** What is looked at lies this far before whoever stops at its spot, metres. */
const AHEAD = 1.8;
/** A guide this near to a spot stands before it already, metres; else the class stands this far from it. */
const THERE = 9;
const BEFORE = 2.4;
/** Where walls take a place of the arc, one further back is looked for: the arc is this many times as long. */
const ROUNDS = 4;
const BESIDE = 0.3;

type Ground = { walls: Walls; spots: readonly Spot[] };

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
export function standFor({ place, sight }: Goal, index: number, of: number, { walls, spots }: Ground): Stand {
  const spot = spotOf(sight, spots);
  const focus = focusOf(place, spot && seenFrom(spot));
  const from = leaderAt(place, spot, walls);
  const inArc = (one: number) => arcPlaceFree(walls, from, focus, one, of);
  const own = inArc(index);
  if (own) return facing(own, focus);
  // No room in the arc: as near to the guide as one can walk. Every page finds the same places.
  const others = Array.from({ length: of }, (_, one) => inArc(one));
  const rank = others.slice(0, index).filter((one) => one === null).length;
  const taken = others.filter((one) => one !== null);
  const crowd = crowdPlaces(walls, from, taken, rank + 1);
  return facing(crowd[rank] ?? crowd.at(-1) ?? freePlace(walls, from.x, from.z, BODY_RADIUS), focus);
}

/** A place of the arc, or one further back behind it; null where walls take them all. */
function arcPlaceFree(walls: Walls, from: Point, focus: Point, index: number, of: number): Point | null {
  for (let round = 0; round < ROUNDS; round++) {
    const wished = arcPlace(from, focus, index + round * of, of * ROUNDS);
    const free = freePlace(walls, wished.x, wished.z, BODY_RADIUS);
    // Whoever is pushed out of a wall further than this would stand on another's place.
    const near = Math.hypot(free.x - wished.x, free.z - wished.z) < BESIDE;
    if (near && clearWay(walls, from.x, from.z, free.x, free.z, BODY_RADIUS * 0.5)) return free;
  }
  return null;
}

/** Where a guide stands for a goal: before what all look at. */
export function guideStand({ place, sight }: Goal, { walls, spots }: Ground): Stand {
  const spot = spotOf(sight, spots);
  return facing(leaderAt(place, spot, walls), focusOf(place, spot && seenFrom(spot)));
}

/** Whoever leads from afar, as from the hall's door, is thought of before what is shown. */
function leaderAt(place: TourPlace, spot: Spot | null, walls: Walls): Point {
  if (!spot || Math.hypot(place.x - spot.x, place.z - spot.z) < THERE) return place;
  const before = { x: spot.x + Math.sin(spot.face) * BEFORE, z: spot.z + Math.cos(spot.face) * BEFORE };
  return clearWay(walls, spot.x, spot.z, before.x, before.z, BODY_RADIUS) ? before : spot;
}

const facing = ({ x, z }: Point, focus: Point): Stand => ({
  x,
  z,
  heading: Math.atan2(x - focus.x, z - focus.z),
});
