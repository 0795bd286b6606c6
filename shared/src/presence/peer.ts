import type { Helmet, PersonLook, Vest } from '../people/person.ts';

/** Someone else in the same zone, as announced once; poses follow in frames under the short `slot` number. */
export type Peer = {
  slot: number;
  pseudonym: string;
  helmet: Helmet;
  vest: Vest;
  /** Null where none was chosen: it is then `lookFrom(pseudonym)`. */
  look: PersonLook | null;
  kind: 'visitor' | 'professional' | 'moderator' | 'teacher';
};

/** Metres and radians in the zone's own coordinates; heading 0 looks to −z, positive turns left. */
export type Pose = { x: number; z: number; heading: number; moving: boolean; seated?: boolean };

/** Zones have ids like `city` and `hall:metallurgie`. */
export type ZoneId = 'city' | `hall:${string}`;
