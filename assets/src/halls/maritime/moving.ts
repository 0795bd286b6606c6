import type { Moving, Point } from '@ville-usine/shared/world/room';
import { WATER } from './basin.ts';
import { CASTLE } from './castle.ts';
import { SHIP } from './hull-form.ts';
import { LINE } from './plates.ts';

const STILL: Point = [0, 0, 0];
const UP: Point = [0, 1, 0];
const ALONG: Point = [0, 0, 1];
/** How far the magnets travel from the stack to the rollers, and how far up they hang at rest. */
const [CARRY, DROP, LAID] = [LINE.rollers - LINE.stack, -0.73, -0.62];
const LIFT = 0.9;

/** What moves here: plates through their machine, torch and welder on their seams, the castle on its hook, the model at sea. */
export const MOVING: readonly Moving[] = [
  {
    group: 'magnet',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 4, by: STILL },
      { at: 7, by: [0, 0, CARRY] },
      { at: 10, by: [0, 0, CARRY] },
      { at: 13, by: STILL },
      { at: 20, by: STILL },
    ],
  },
  {
    group: 'magnet-bar',
    rides: 'magnet',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 2, by: [0, DROP, 0] },
      { at: 4, by: [0, DROP + LIFT, 0] },
      { at: 7, by: [0, DROP + LIFT, 0] },
      { at: 8.6, by: [0, LAID, 0] },
      { at: 10, by: STILL },
      { at: 20, by: STILL },
    ],
  },
  {
    group: 'plate-rusty',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 2, by: STILL },
      { at: 4, by: [0, LIFT, 0] },
      { at: 7, by: [0, LIFT, CARRY] },
      { at: 8.6, by: [0, LAID - DROP, CARRY] },
      { at: 10, by: [0, LAID - DROP, CARRY] },
      { at: 14.5, by: [0, LAID - DROP, LINE.machine - LINE.stack] },
      { at: 14.6, by: [0, -0.2, LINE.machine - LINE.stack] },
      { at: 14.7, by: [0, -0.2, 0] },
      { at: 20, by: STILL },
    ],
  },
  {
    group: 'plate-primed',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 12.9, by: [0, -0.1, 0] },
      { at: 13, by: [0, 0.11, LINE.machine - LINE.primed] },
      { at: 15, by: [0, 0.11, LINE.machine - LINE.primed] },
      { at: 19, by: [0, 0.11, 0] },
      { at: 20, by: STILL },
    ],
  },
  {
    group: 'plasma-bridge',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 7, by: [0, 0, -1.7] },
      { at: 9, by: [0, 0, -1.7] },
      { at: 17, by: [0, 0, 1] },
      { at: 22, by: STILL },
    ],
  },
  {
    group: 'torch',
    rides: 'plasma-bridge',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 3, by: [1.2, 0, 0] },
      { at: 8, by: [-1.3, 0, 0] },
      { at: 14, by: [1, 0, 0] },
      { at: 22, by: STILL },
    ],
  },
  {
    group: 'welder',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 16, by: [0, 0, 3.2] },
      { at: 18, by: [0, 0, 3.2] },
      { at: 23, by: STILL },
    ],
  },
  {
    group: 'castle',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 9, by: [0, -CASTLE.lower, 0] },
      { at: 15, by: [0, -CASTLE.lower, 0] },
      { at: 22, by: STILL },
      { at: 26, by: STILL },
    ],
  },
  { group: 'screw', kind: 'spin', about: [SHIP.x, 2.4, -11.7], axis: ALONG, speed: 0.8 },
  // Round the middle buoy, bow first.
  { group: 'model', kind: 'spin', about: [WATER.x, 0, WATER.z], axis: UP, speed: -0.22 },
  { group: 'helm', kind: 'swing', about: [-1.2, 1.25, -18.7], axis: [1, 0, 0], angle: 0.7, seconds: 8 },
];
