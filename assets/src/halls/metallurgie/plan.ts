import type { Spot2 } from '../kit/floor-paint.ts';

/** Where things stand in the metallurgy hall. Metres in hall coordinates: door at +z, y up. */
export const HALF_WIDTH = 15;
export const HALF_LENGTH = 22;
export const EAVE = 9.2;
export const RIDGE = 12.2;
/** Four sawteeth, ridges along the hall. */
export const TOOTH = 7.5;
/** Nine frames of steel, 5.5 m apart. */
export const FRAMES = Array.from({ length: 9 }, (_, i) => -HALF_LENGTH + 5.5 * i);

/** The visitors' way, from the door to the test bench. */
export const LANE: readonly Spot2[] = [
  [0.9, 22],
  [0.95, 21],
  [1.5, 18.9],
  [2.2, 16],
  [1.35, 10.5],
  [1.35, 3.8],
  [6.4, -2],
  [6.4, -14],
  [3.2, -18.4],
];

/** The five steps in order: where one stands to read, and where to look. */
export const STEPS = [
  { id: 'matiere', x: 1.75, z: 13.2, look: [-3.4, 13.2] },
  { id: 'fusion', x: 1.35, z: 6.2, look: [-3.6, 4.4] },
  { id: 'coulee', x: 5.4, z: -0.6, look: [2.2, -1.6] },
  { id: 'laminage', x: 6.4, z: -8.2, look: [2.6, -8.2] },
  { id: 'controle', x: 5.0, z: -16.4, look: [1.2, -15.6] },
] as const;

/** The three stands: company, place of their middle and turn, the side their closed wall is on. */
export const STANDS = [
  { id: 'acierie-belle-etoile', accent: '#3a72ea', x: -12.05, z: 8.25, turn: Math.PI / 2, closed: 1 },
  { id: 'turbines-du-rhone', accent: '#d2427f', x: 12.05, z: 2.75, turn: -Math.PI / 2, closed: -1 },
  { id: 'atelier-alu-durance', accent: '#259c7b', x: -12.05, z: -8.25, turn: Math.PI / 2, closed: 1 },
] as const;

export const QUIZ = { x: 9.2, z: 13.4, turn: -0.7 };
export const LIVE = { x: 10.7, z: -14.2, turn: -Math.PI / 2 };
/** Where the ladle turns, and its angle while it pours. */
export const LADLE = { x: 0.75, y: 3.95, z: -1.6, tilt: -0.72 };
