import type { Work } from '../../presence/avatar-works.ts';

type Point = [number, number, number];

/** A sign's place: four corners in metres (lower left first, turning left), light at each, its own glow. */
export type SignPlace = {
  name: string;
  glow: number;
  corners: number[];
  light: number[];
  /** The part it rides on; without one it hangs still. */
  on?: string;
};

/** Who works here: metres, heading 0 looks to −z and positive turns left. */
export type Post = {
  name: string;
  x: number;
  y?: number;
  z: number;
  heading: number;
  works: Work;
  look: {
    skin: string;
    hair: string;
    vest: string;
    trousers?: string;
    shirt?: string;
    helmet?: string;
    wears?: string[];
    girth?: number;
    height?: number;
  };
};

/** How a part of the hall moves: see the plans of the halls' builders. Metres, seconds, radians. */
export type Moving = { group: string; rides?: string } & (
  | { kind: 'spin'; about: Point; axis: Point; speed: number }
  | { kind: 'swing'; about: Point; axis: Point; angle: number; seconds: number; phase?: number }
  | { kind: 'belt'; pitch: Point; seconds: number }
  | { kind: 'keys'; about: Point; axis: Point; keys: { at: number; by: Point; turn?: number }[] }
);

/** What hangs and flies in the air: see the builders' plans. */
export type Air = {
  shafts: [Point, Point][];
  glows: number[][];
  sparks: Point[];
  heat: number[][];
  hot: [number, number, number, number][];
};

/** What a polished floor mirrors; null where there is nothing of the kind. Metres. */
type Mirror = {
  top: { y: number; from: number; period: number; lit: number; halfX: number; halfZ: number } | null;
  back: { z: number; halfX: number; y0: number; y1: number } | null;
  side: { x: number; y0: number; y1: number; period: number; lit: [number, number] } | null;
};

/** What a hall's builder tells the client beside the model: `hall-<sector>.room.json`. */
export type Room = { posts: Post[]; moving: Moving[]; air: Air; mirror: Mirror; signs: SignPlace[] };
