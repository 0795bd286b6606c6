import { KEPT_SEATS } from '@ville-usine/shared/presence/seats';
import { lottery } from '../lottery.ts';

/**
 * Someone of the city: in a talking group of so many, on a seat of so many metres, or walking a ring of `radius` metres
 * about the plaza, left or right as `turn` says, from the angle `heading` on.
 */
export type Inhabitant = {
  x: number;
  z: number;
  heading: number;
  radius: number;
  turn: number;
  seed: number;
  group: number;
  member: number;
  members: number;
  seat: number;
};

/** Where groups stand, metres, and of how many. */
const GROUPS: readonly (readonly [x: number, z: number, members: number])[] = [
  [7.5, 28, 3],
  [-6.5, 29.5, 2],
  [-17, 27, 2],
  [19, 20, 2],
  [-8.5, 90, 2],
];
/** From the middle of a group to each of its members, metres. */
const APART = 0.85;

/** Rings that are free all round, metres; where two walk, both go the same way and begin half a ring apart. */
const RINGS: readonly (readonly [radius: number, turn: 1 | -1, from: number])[] = [
  [77.3, 1, 0.4],
  [17.2, -1, 2.1],
  [21.5, 1, 5.2],
  [21.5, 1, 5.2 + Math.PI],
  [47.5, -1, 1.1],
];

/** Groups of two or three on the plaza and before a door, walkers on rings, two on a bench; the same each time. */
export function inhabitants(): Inhabitant[] {
  const next = lottery(99);
  const out: Inhabitant[] = [];
  for (const [group, [x, z, members]] of GROUPS.entries())
    for (let member = 0; member < members; member++) {
      const a = (member / members) * 2 * Math.PI + x;
      // Each looks at the middle of the group; heading 0 looks to −z.
      const at = { x: x + Math.sin(a) * APART, z: z + Math.cos(a) * APART, heading: a };
      out.push({ ...at, radius: 0, turn: 0, seed: next() * 9, group, member, members, seat: 0 });
    }
  for (const [radius, turn, heading] of RINGS) {
    const alone = { group: 0, member: 0, members: 1, seat: 0 };
    out.push({ x: 0, z: 0, heading, radius, turn, seed: next() * 9, ...alone });
  }
  const members = KEPT_SEATS.length;
  for (const [member, { x, y, z, heading }] of KEPT_SEATS.entries()) {
    // They sit half turned to one another.
    const turned = heading + (member === 0 ? -0.3 : 0.3);
    const talk = { group: GROUPS.length, member, members, seat: y };
    out.push({ x, z, heading: turned, radius: 0, turn: 0, seed: next() * 9, ...talk });
  }
  return out;
}
