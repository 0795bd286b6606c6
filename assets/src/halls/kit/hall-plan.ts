import type { SectorId } from '@ville-usine/shared/content/sector';
import type { Builder } from './Builder.ts';
import type { Spot2 } from './floor-paint.ts';
import type { Moving, Point } from './model.ts';

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

/** Who works here: metres, heading 0 looks to −z and positive turns left; the name is that of the hall's words. */
export type Post = {
  name: string;
  x: number;
  y?: number;
  z: number;
  heading: number;
  works:
    | 'sort'
    | 'measure'
    | 'signal'
    | 'watch'
    | 'tend'
    | 'talk'
    | 'listen'
    | 'note'
    | 'show'
    | 'paint'
    | 'sweep';
  /** sRGB. `wears` by the names of the avatars' own list. */
  look: {
    skin: string;
    hair: string;
    vest: string;
    trousers?: string;
    shirt?: string;
    helmet?: string;
    wears?: readonly Wear[];
    girth?: number;
    height?: number;
  };
};

type Wear = 'helmet' | 'long' | 'tail' | 'curly' | 'coverall' | 'badge' | 'scarf' | 'shortSleeves' | 'gloves';

/** Light that hangs in the air and what flies through it; each list is one call. */
export type Air = {
  /** Upright or lying openings that the sun comes through: both ends of each, metres. */
  shafts: readonly (readonly [Point, Point])[];
  /** x, y, z, radius, red, green, blue, strength. */
  glows: readonly (readonly [number, number, number, number, number, number, number, number])[];
  /** Where sparks are thrown up from. */
  sparks: readonly Point[];
  /** x, y, z, radius of hot air. */
  heat: readonly (readonly [number, number, number, number])[];
  /** At most four hot points that the floor mirrors: x, y, z, radius. */
  hot: readonly (readonly [number, number, number, number])[];
};

/** What a polished floor mirrors of the room, metres. Null where there is nothing of the kind. */
type Mirror = {
  /** Bands of light under the roof at height `y`, every `period` from x `from`, each `lit` wide; within ± these. */
  top: { y: number; from: number; period: number; lit: number; halfX: number; halfZ: number } | null;
  /** A window in the back wall. */
  back: { z: number; halfX: number; y0: number; y1: number } | null;
  /** Windows in the wall at x, one every `period` from the back, `lit` of it glass. */
  side: { x: number; y0: number; y1: number; period: number; lit: readonly [number, number] } | null;
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
