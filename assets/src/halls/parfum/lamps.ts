/** Globe lamps that hang from the arches: x, y, z. */
export const LAMPS = [
  [-9.5, 5.4, 11],
  [-9.5, 5.4, -5.5],
  [9.8, 5.4, 5.5],
  [9.8, 5.4, -5.5],
  [9.8, 5.6, -16.5],
  [-4.6, 6, 16.5],
  [5, 6, 16.5],
  [-9.5, 5.4, -16.5],
] as const;
