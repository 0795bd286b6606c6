import type { SectorId } from '@ville-usine/shared/content/sector';
import type { Air, Mirror, Moving, Post } from '@ville-usine/shared/world/room';
import type { Builder } from './Builder.ts';
import type { Spot2 } from './floor-paint.ts';

/** Something that stands on the floor: its middle in metres, and its turn about y in radians; 0 faces the door (+z). */
export type Place = { x: number; z: number; turn: number };

/** A step of the process line: where one stands to read, and where to look. `id` is a name for the builders alone. */
type Station = { id: string; x: number; z: number; look: Spot2 };

/**
 * Where a company's stand may be. A hall has as many as an edition could fill; one that has no company is not there.
 * `closed` is the side of its wall, `thread` the coloured line that leads to it from the lane.
 */
export type Booth = Place & {
  /** The paint its light is traced with; in the city it is the company's own. */
  accent: string;
  closed: 1 | -1;
  thread: readonly Spot2[];
  /** What lies on its plinth, built about the origin, within 0.5 m of it and 1 m high. */
  object: (b: Builder) => void;
};

/** The room plan of a hall, 30 × 44 m: metres in hall coordinates, door at +z, y up. */
export type HallPlan = {
  sector: SectorId;
  /** The visitors' way, from the door past the five stations. */
  lane: readonly Spot2[];
  /** False where the floor is not of slabs. */
  joints?: boolean;
  stations: readonly [Station, Station, Station, Station, Station];
  booths: readonly Booth[];
  /** What the stands have on their three boards, from below: three things on each, 0.3 m, from y 0.06 up. Metal shapes if left out. */
  samples?: (b: Builder, row: number, place: number) => void;
  quiz: Place;
  live: Place;
  trades: Place;
  posts: readonly Post[];
  /** How its parts move; a group that is named nowhere stands still. */
  moving: readonly Moving[];
  air: Air;
  mirror: Mirror;
};

/** A hall: its plan, and what its builder puts in it beside what every hall has. */
export type Hall = { plan: HallPlan; build: (b: Builder) => void };
