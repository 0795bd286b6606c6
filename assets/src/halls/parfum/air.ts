import type { Air, Point } from '@ville-usine/shared/world/room';
import { LAMPS } from './lamps.ts';
import { CONDENSER, STILL } from './places.ts';
import { screened } from './vault.ts';
import { FRAMES, onVault, PANES } from './vault-line.ts';

/** The panes of the sunny side that no screen covers. */
const OPEN = Array.from({ length: 32 }, (_, i) => [i >> 2, 1 + (i % 4)] as const).filter(
  ([bay, pane]) => pane > 1 && !screened(bay, pane),
);

/** What shines and drifts in the air of the perfume hall: sun, the lamps, and steam over the stills. */
export const AIR: Air = {
  shafts: OPEN.map(([bay, pane]): [Point, Point] => [
    onVault(pane / PANES, FRAMES[bay]! + 2.75),
    onVault((pane + 1) / PANES, FRAMES[bay]! + 2.75),
  ]),
  glows: [
    [0, 7, -21.4, 9, 1, 0.9, 0.7, 0.14],
    [STILL.x, 3.4, STILL.z + 2, 2.6, 1, 0.72, 0.4, 0.16],
    [4, 1.2, 2.5, 0.9, 1, 0.75, 0.25, 0.35],
    [-1.7, 3, -10.2, 3.2, 0.8, 0.9, 1, 0.12],
    ...LAMPS.map(([x, y, z]): Air['glows'][number] => [x, y, z, 1.1, 1, 0.86, 0.6, 0.26]),
  ],
  sparks: [],
  heat: [
    [STILL.x, 4.2, STILL.z, 1.3],
    [-8.6, 2.8, 1.4, 1.2],
    [CONDENSER.x, 1.8, CONDENSER.z, 0.7],
  ],
  hot: [],
};
