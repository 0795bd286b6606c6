import type { Moving, Point } from '@ville-usine/shared/world/room';
import { BATHS, CARD, COCOON, HANGERS, LOOM, RANGE } from './places.ts';

const STILL: Point = [0, 0, 0];
const UP: Point = [0, 1, 0];
const ACROSS: Point = [1, 0, 0];

/** Goes to and fro by a way, there in the first half of its seconds. */
const toAndFro = (group: string, by: Point, seconds: number): Moving => ({
  group,
  kind: 'keys',
  about: STILL,
  axis: UP,
  keys: [
    { at: 0, by: STILL },
    { at: seconds * 0.45, by },
    { at: seconds * 0.55, by },
    { at: seconds, by: STILL },
  ],
});

/** How the mill works: what turns, flies, dips, prints, cuts and sews. */
export const MOVING: readonly Moving[] = [
  { group: 'reel', kind: 'spin', about: [COCOON.x, COCOON.y, COCOON.z - 0.5], axis: ACROSS, speed: 1.4 },
  { group: 'drum', kind: 'spin', about: [CARD.x, CARD.y, CARD.z], axis: [0, 0, 1], speed: -0.7 },
  toAndFro('rail', [0, 0.26, 0], 4),
  toAndFro('heddle-a', [0, -0.2, 0], 1.6),
  toAndFro('heddle-b', [0, 0.2, 0], 1.6),
  {
    group: 'shuttle',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: [-LOOM.half + 0.4, 0, 0] },
      { at: 0.2, by: [-LOOM.half + 0.4, 0, 0] },
      { at: 0.7, by: [LOOM.half - 0.4, 0, 0] },
      { at: 1, by: [LOOM.half - 0.4, 0, 0] },
      { at: 1.5, by: [-LOOM.half + 0.4, 0, 0] },
      { at: 1.6, by: [-LOOM.half + 0.4, 0, 0] },
    ],
  },
  toAndFro('reed', [0, 0, 0.16], 0.8),
  { group: 'cloth-roll', kind: 'spin', about: [LOOM.x, 0.62, LOOM.z + 2.4], axis: ACROSS, speed: 0.12 },
  ...BATHS.map(
    (z, i): Moving => ({
      group: `roll-${i + 1}`,
      kind: 'spin',
      about: [RANGE.x, RANGE.top - 0.1, z - 0.3],
      axis: ACROSS,
      speed: -0.9,
    }),
  ),
  {
    group: 'frame',
    kind: 'keys',
    about: STILL,
    axis: UP,
    keys: [
      { at: 0, by: STILL },
      { at: 0.6, by: [0, 0.16, 0] },
      { at: 1.8, by: [0, 0.16, 1.68] },
      { at: 2.2, by: [0, 0, 1.68] },
      { at: 4, by: [0, 0, 1.68] },
      { at: 4.6, by: [0, 0.16, 1.68] },
      { at: 6.6, by: [0, 0.16, 0] },
      { at: 7, by: STILL },
      { at: 8.4, by: STILL },
    ],
  },
  toAndFro('bridge', [4.2, 0, 0], 11),
  { ...toAndFro('head', [0, 0, 0.7], 2.4), rides: 'bridge' },
  toAndFro('needles', [0, 0.07, 0], 0.24),
  { group: 'garments', kind: 'belt', pitch: [HANGERS.pitch, 0, 0], seconds: 3.2 },
];
