import type { Moving, Point } from '@ville-usine/shared/world/room';
import { KILN, KILN_AXIS, MILL, MIXER, onKiln, QUARRY, RAW_MILL, STONES } from './places.ts';

const STILL: Point = [0, 0, 0];
const UP: Point = [0, 1, 0];

const roller = (group: string, side: 1 | -1): Moving => ({
  group,
  kind: 'spin',
  about: [RAW_MILL.x, 1.98, RAW_MILL.z + side * 0.92],
  axis: [0, 0, 1],
  speed: side * 1.6,
});

/** How the cement works: what turns, rises, tumbles, digs and pours. */
export const MOVING: readonly Moving[] = [
  { group: 'kiln', kind: 'spin', about: onKiln(KILN.long / 2), axis: KILN_AXIS, speed: 0.36 },
  { group: 'charge', kind: 'swing', about: onKiln(2), axis: KILN_AXIS, angle: 0.16, seconds: 3.4 },
  {
    group: 'flame',
    kind: 'keys',
    about: onKiln(0),
    axis: KILN_AXIS,
    keys: [
      { at: 0, by: STILL, turn: 0 },
      { at: 0.5, by: [0, 0, -0.14], turn: 0.5 },
      { at: 0.9, by: [0, 0.02, -0.04], turn: 0.9 },
      { at: 1.5, by: [0, 0, -0.2], turn: 0.4 },
      { at: 2.1, by: STILL, turn: 0 },
    ],
  },
  { group: 'table', kind: 'spin', about: [RAW_MILL.x, 0, RAW_MILL.z], axis: UP, speed: 0.8 },
  roller('roller-front', 1),
  roller('roller-back', -1),
  { group: 'stones', kind: 'belt', pitch: STONES.pitch, seconds: 1.1 },
  { group: 'lifters', kind: 'spin', about: [MILL.x, MILL.y, MILL.z], axis: [0, 0, 1], speed: 0.8 },
  {
    group: 'balls',
    kind: 'swing',
    about: [MILL.x, MILL.y, MILL.z],
    axis: [0, 0, 1],
    angle: 0.3,
    seconds: 2.2,
  },
  {
    group: 'excavator',
    kind: 'swing',
    about: [QUARRY.x + 0.9, 0, QUARRY.z + 0.75],
    axis: UP,
    angle: 0.8,
    seconds: 7,
  },
  {
    group: 'truck',
    kind: 'keys',
    about: [QUARRY.x, 0, QUARRY.z],
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 4, by: STILL },
      { at: 9, by: [2.5, 0, 0] },
      { at: 12, by: [2.5, 0, 0] },
      { at: 17, by: STILL },
    ],
  },
  {
    group: 'mixer',
    kind: 'spin',
    about: [MIXER.x, MIXER.y, MIXER.z],
    axis: [Math.cos(0.2), Math.sin(0.2), 0],
    speed: 0.9,
  },
];
