import type { Point, Walls } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { clearWay } from '@ville-usine/shared/world/path/clear-way';
import type { Trail } from './trail.ts';

/** A class walks this far from its guide, metres, within this turn on either side of right behind, radians. */
const NEAREST = 2;
const FURTHEST = 6;
const SPREAD = (80 * Math.PI) / 180;
/** As many places as a class has pupils at most. */
const PLACES = 42;
/** Places laid out by it stand evenly, however many are taken. */
const GOLDEN = 0.618034;

/** Where follower `index` walks, metres behind the guide and to their right: the first ones nearest, nobody on another's place. */
export function followPlace(index: number): { back: number; aside: number } {
  const part = ((index % PLACES) + 0.5) / PLACES;
  const away = Math.sqrt(NEAREST ** 2 + part * (FURTHEST ** 2 - NEAREST ** 2));
  const turn = (((0.5 + index * GOLDEN) % 1) * 2 - 1) * SPREAD;
  return { back: away * Math.cos(turn), aside: away * Math.sin(turn) };
}

/** That place in the zone: beside the trail as far as walls leave room, else on it. Null where there is no trail. */
export function placeOnTrail(trail: Trail, index: number, walls: Walls): Point | null {
  const { back, aside } = followPlace(index);
  const on = trail.behind(back);
  const end = trail.behind(0);
  if (!on || !end) return null;
  for (const part of [1, 0.5, 0]) {
    const x = on.x + Math.cos(on.heading) * aside * part;
    const z = on.z - Math.sin(on.heading) * aside * part;
    if (clearWay(walls, on.x, on.z, x, z, BODY_RADIUS)) return { x, z };
  }
  return end;
}
