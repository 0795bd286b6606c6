import type { Point } from '@ville-usine/shared/world/room';
import type { Matrix4 } from 'three';
import type { PATTERN } from './palette.ts';

/** How a surface looks and how finely its light is kept. */
export type Style = {
  /** sRGB, `#rrggbb`. */
  color: string;
  /** 0 rough to 1 mirror. */
  gloss: number;
  /** 0 paint to 1 bare metal. */
  metal: number;
  /** Light sent out, in multiples of the colour; 0 for none. */
  glow: number;
  pattern: keyof typeof PATTERN;
  /** Texels of light map per metre. */
  texels: number;
  /** False for surfaces that light passes through, such as glazing. */
  casts: boolean;
  /** Width of the lighter chamfer on boxes, metres. */
  bevel: number;
  /** Colour per cell instead of one; makes the patch faceted. */
  cells: ((u: number, v: number, draw: () => number) => string) | null;
  /** Flat shaded. */
  facets: boolean;
};

/**
 * Parts that move, may be absent or have their own material become meshes of their own, one call each: `hall` is all that
 * stands, `booth-1` to `booth-5` the stands, `molten` what glows and flows; any other name is a part that moves.
 */
export type Group = string;

/** A parametric grid: its chart in the light map is its own (u, v), so it needs no unwrapping and no gutter. */
export type Patch = {
  group: Group;
  nu: number;
  nv: number;
  positions: number[];
  normals: number[];
  /** Size of its chart, texels, and where the atlas put it. */
  width: number;
  height: number;
  x: number;
  y: number;
  style: Style;
};

export type LooseVertex = { position: Point; normal: Point; patch: number; u: number; v: number };

/** Triangles or quads that borrow light from patches: chamfers, and paint on the floor. */
type Loose = { group: Group; vertices: LooseVertex[]; style: Style; lighten: boolean };

/** A quad for the sign atlas, drawn by the client. `glow` 0 lit only by the hall, 1 a screen. */
type SignQuad = { name: string; group: Group; matrix: Matrix4; width: number; height: number; glow: number };

/** A lamp for the bake: linear falloff to `reach` metres; `size` is the edge of its cube of samples. */
type Lamp = { at: Point; color: string; power: number; reach: number; size: number };

type Deck = { x: number; z: number; halfWidth: number; halfLength: number; turn: number; y: number };

/** Everything a hall's parts add to while it is being built. */
export type HallModel = {
  patches: Patch[];
  loose: Loose[];
  signs: SignQuad[];
  lamps: Lamp[];
  /** Flat x0, z0, x1, z1 per wall, of the hall and of each of its stands. */
  walls: number[];
  decks: Deck[];
  booths: { walls: number[]; decks: Deck[] }[];
  /** Index of the floor's patch: paint on the floor takes its light there. */
  floor: number;
};

export function emptyHall(): HallModel {
  return { patches: [], loose: [], signs: [], lamps: [], walls: [], decks: [], booths: [], floor: 0 };
}
