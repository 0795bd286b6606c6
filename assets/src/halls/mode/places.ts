/** Where the machines stand, metres. */
export const CARD = { x: -6.4, y: 1.55, z: 9.4 } as const;
export const COCOON = { x: -3.5, y: 1.55, z: 16.1 } as const;
/** The loom: its middle, and half its width; it weaves towards the door. */
export const LOOM = { x: 4.95, z: 4.6, half: 1.7, y: 1.25 } as const;
/** The rollers of the dye range: along z, how high, metres. */
export const BATHS = [-3.6, -6, -8.4] as const;
export const RANGE = { x: -5.6, top: 4.6, vat: 1.1 } as const;
export const SEWING = { x: 1.7, z: -17.6, apart: 1.7 } as const;
export const TABLE = { x: -4.4, z: -17.4 } as const;
/** The overhead line of garments, along x, and from one hanger to the next. */
export const HANGERS = { z: -20.4, y: 3.5, from: -8.4, count: 10, pitch: 1.4 } as const;
