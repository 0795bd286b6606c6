/**
 * Directions to the sun by the hour, not of length 1: +x east, +z south, y up. Shadows are baked from them and the
 * sky is drawn with them, so that they agree. After sunset there is no sun to agree with.
 */
export const SUNS = {
  golden: [-0.74, 0.5, 0.44],
  morning: [0.82, 0.4, 0.4],
  noon: [-0.12, 0.92, 0.38],
} as const satisfies Record<string, readonly [number, number, number]>;
