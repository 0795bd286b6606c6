/** Where the machines of the perfume hall stand and turn, metres. */
export const STILL = { x: -3.6, z: 2.6 };
export const BASKET = { x: -8.6, z: 1.4 };
export const CONDENSER = { x: 5.3, z: 1.4 };
export const DRUM = { x: -12.4, y: 1.75, z: -1.6 };
/** Where the essence leaves the coil. */
export const DROP = { x: 4.0, y: 1.62, z: 2.35 };
export const ORGAN = { x: -0.7, z: -6.1, turn: 0.42 };
export const DOSER = { x: -0.6, y: 1.05, z: -12.3 };
export const FILLER = { x: -5.2, z: -19.2 };
/** The height of the filling line's belt. */
export const BELT = { y: 0.98, z: -19.2 };
