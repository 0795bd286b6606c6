import type { Moving } from '@ville-usine/shared/world/room';
import { BUBBLE, CAROUSEL, COIL, LINE, MOLECULE, REACTOR, SALT } from './places.ts';

const UP = [0, 1, 0] as const;
const STILL = [0, 0, 0] as const;

/** How the chemistry hall works: what turns, rises, drips, runs and stamps. */
export const MOVING: readonly Moving[] = [
  { group: 'impeller', kind: 'spin', about: [REACTOR.x, 0, REACTOR.z], axis: UP, speed: 1.9 },
  { group: 'whirl', kind: 'spin', about: [REACTOR.x, 0, REACTOR.z], axis: UP, speed: 0.7 },
  { group: 'molecule', kind: 'spin', about: [MOLECULE.x, MOLECULE.y, MOLECULE.z], axis: UP, speed: 0.22 },
  { group: 'salt', kind: 'belt', pitch: SALT.pitch, seconds: 0.9 },
  { group: 'bubbles', kind: 'belt', pitch: [0, BUBBLE, 0], seconds: 1.5 },
  { group: 'drops', kind: 'belt', pitch: [0, -0.42, 0], seconds: 0.8 },
  { group: 'beads', kind: 'spin', about: [COIL.x, COIL.y, COIL.z], axis: [1, 0, 0], speed: 0.5 },
  {
    group: 'carousel',
    kind: 'keys',
    about: [CAROUSEL.x, CAROUSEL.y, CAROUSEL.z],
    axis: UP,
    keys: [
      { at: 0, by: STILL, turn: 0 },
      { at: 2, by: STILL, turn: 0 },
      { at: 2.8, by: STILL, turn: Math.PI / 6 },
    ],
  },
  { group: 'soaps', kind: 'belt', pitch: [LINE.pitch, 0, 0], seconds: 1.8 },
  {
    group: 'press',
    kind: 'keys',
    about: [LINE.press, LINE.y, LINE.z],
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 0.2, by: [0, -0.34, 0] },
      { at: 0.45, by: [0, -0.34, 0] },
      { at: 0.9, by: STILL },
      { at: 1.8, by: STILL },
    ],
  },
];
