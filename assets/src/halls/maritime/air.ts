import type { Air, Point } from '@ville-usine/shared/world/room';
import { lampGlow } from '../kit/props.ts';
import { LAMPS } from './props.ts';
import { ARCHES, GLAZED, vaultAt } from './room.ts';

/** The vault's glass, bay by bay. */
const SHAFTS = GLAZED.flatMap(([a0, a1]) =>
  ARCHES.slice(0, 8).map((z): [Point, Point] => {
    const [[x0, y0], [x1, y1]] = [vaultAt(a0), vaultAt(a1)];
    return [
      [x0, y0, z + 2.75],
      [x1, y1, z + 2.75],
    ];
  }),
);

/** What shines and flies in the air of the nave. */
export const AIR: Air = {
  shafts: SHAFTS,
  glows: [
    [-7.2, 1.05, 9.6, 1.5, 0.55, 0.8, 1, 0.35],
    [-7.2, 2.9, 0.4, 1.6, 0.55, 0.8, 1, 0.25],
    [0, 6.5, -21.4, 11, 1, 0.86, 0.62, 0.18],
    [0, 12, -21.4, 9, 1, 0.88, 0.66, 0.14],
    ...LAMPS.map(([x, z]) => lampGlow(x, z)),
  ],
  sparks: [
    [-7.2, 0.95, 9.6],
    [-7.3, 2.9, -0.6],
    [1.1, 3.1, -3.4],
  ],
  heat: [],
  hot: [],
};
