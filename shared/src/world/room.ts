export type Point = readonly [number, number, number];

/**
 * How a group moves, in its own rest position's coordinates: metres, seconds, radians.
 * `spin` turns about an axis through a point; `swing` to and fro about one; `belt` carries a row of equal things on by one
 * pitch and begins anew; `keys` goes through positions and turns about a point, easing between them, in rounds.
 */
export type Moving = { group: string; rides?: string } & (
  | { kind: 'spin'; about: Point; axis: Point; speed: number }
  | { kind: 'swing'; about: Point; axis: Point; angle: number; seconds: number; phase?: number }
  | { kind: 'belt'; pitch: Point; seconds: number }
  | {
      kind: 'keys';
      about: Point;
      axis: Point;
      /** Seconds from the round's start, way from rest, turn about the axis. The last one's time is the round. */
      keys: readonly { at: number; by: Point; turn?: number }[];
    }
);

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
export type Mirror = {
  /** Bands of light under the roof at height `y`, every `period` from x `from`, each `lit` wide; within ± these. */
  top: { y: number; from: number; period: number; lit: number; halfX: number; halfZ: number } | null;
  /** A window in the back wall. */
  back: { z: number; halfX: number; y0: number; y1: number } | null;
  /** Windows in the wall at x, one every `period` from the back, `lit` of it glass. */
  side: { x: number; y0: number; y1: number; period: number; lit: readonly [number, number] } | null;
};
