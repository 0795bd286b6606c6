/** Where the big vessels stand, metres; `rack` is the z of the pipe bridge. */
export const REACTOR = { x: 5.4, z: 3.6, rack: -0.6 } as const;
export const COLUMN = { x: -5.2, z: -7.6 } as const;
/** The giant molecule under the vault. */
export const MOLECULE = { x: -1.2, y: 9.7, z: 5.5 } as const;
/** Metres from a bubble to the next above it. */
export const BUBBLE = 0.48;
/** The chromatograph's coil, about x. */
export const COIL = { x: 6.2, y: 2.1, z: -8.5 } as const;
/** The vials' carousel. */
export const CAROUSEL = { x: 4.5, y: 1.04, z: -10.4 } as const;
/** The soap line's belt, along x, and its press. */
export const LINE = { z: -16.6, from: -8.6, to: 0.9, y: 0.95, pitch: 0.9, press: -4.1 } as const;
/** The conveyor that carries salt up into the dissolver, and the way from one lump to the next. */
export const SALT = { x: -4.6, y: 0.62, z: 12.3, count: 10, pitch: [0, 0.262, -0.31] } as const;
