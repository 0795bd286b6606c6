import type { Moving } from '@ville-usine/shared/world/room';
import { BASKET, DOSER, DROP, DRUM, FILLER } from './places.ts';

/** How the machines of the perfume hall move: what waters, distils, doses and fills. */
export const MOVING: readonly Moving[] = [
  {
    group: 'gantry',
    kind: 'keys',
    about: [0, 0, 0],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 9, by: [0, 0, -6.2] },
      { at: 11, by: [0, 0, -6.2] },
      { at: 20, by: [0, 0, 0] },
      { at: 22, by: [0, 0, 0] },
    ],
  },
  {
    group: 'basket',
    kind: 'keys',
    about: [BASKET.x, 0, BASKET.z],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 5, by: [0, 0, 0], turn: 0.3 },
      { at: 9, by: [0, -2.05, 0] },
      { at: 15, by: [0, -2.05, 0] },
      { at: 20, by: [0, 0, 0] },
    ],
  },
  { group: 'drum', kind: 'spin', about: [DRUM.x, DRUM.y, DRUM.z], axis: [0, 0, 1], speed: 0.5 },
  {
    group: 'drop',
    kind: 'keys',
    about: [DROP.x, DROP.y, DROP.z],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 0.7, by: [0, -0.02, 0] },
      { at: 1.1, by: [0, -0.42, 0] },
      { at: 1.12, by: [0, 0.06, 0] },
      { at: 1.6, by: [0, 0, 0] },
    ],
  },
  {
    group: 'table',
    kind: 'keys',
    about: [DOSER.x, DOSER.y, DOSER.z],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 2.2, by: [0, 0, 0] },
      { at: 3, by: [0, 0, 0], turn: Math.PI / 4 },
      { at: 3.001, by: [0, 0, 0] },
    ],
  },
  {
    group: 'doser',
    kind: 'keys',
    about: [DOSER.x, DOSER.y, DOSER.z],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 0.5, by: [0, -0.24, 0] },
      { at: 1.6, by: [0, -0.24, 0] },
      { at: 2.1, by: [0, 0, 0] },
      { at: 3.001, by: [0, 0, 0] },
    ],
  },
  { group: 'filler', kind: 'spin', about: [FILLER.x, 0, FILLER.z], axis: [0, 1, 0], speed: 0.7 },
  { group: 'empties', kind: 'belt', pitch: [0.5, 0, 0], seconds: 1.6 },
  { group: 'bottles', kind: 'belt', pitch: [0.5, 0, 0], seconds: 1.6 },
  {
    group: 'capper',
    kind: 'keys',
    about: [0, 0, 0],
    axis: [0, 1, 0],
    keys: [
      { at: 0, by: [0, 0, 0] },
      { at: 0.5, by: [0, -0.16, 0] },
      { at: 0.8, by: [0, -0.16, 0] },
      { at: 1.6, by: [0, 0, 0] },
    ],
  },
];
