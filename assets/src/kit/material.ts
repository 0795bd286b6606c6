/** What a surface is made of: decides how the bake lights it and which pattern is drawn over it. */
export const MATERIAL = {
  plain: 0,
  panel: 1,
  brick: 2,
  corrugated: 3,
  glass: 4,
  door: 5,
  wood: 6,
  tile: 7,
  facade: 8,
  screen: 9,
  hull: 10,
  brass: 11,
  steel: 12,
  glow: 13,
  molten: 14,
  clear: 15,
  rock: 16,
  wafer: 17,
  paving: 18,
  earth: 19,
  line: 20,
} as const;
export type Material = (typeof MATERIAL)[keyof typeof MATERIAL];

/** Pattern layer drawn over each material at run time; 0 is no pattern. The client holds the same order. */
export const PATTERN_LAYER: Record<Material, number> = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0, 0, 11, 0, 12, 0, 13, 14, 15,
];
