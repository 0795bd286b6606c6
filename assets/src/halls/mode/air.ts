import type { Air, Point } from '@ville-usine/shared/world/room';
import { lampGlow } from '../kit/props.ts';
import { LAMPS } from './props.ts';
import { BAY, GLAZED, HALF_LENGTH, SPRING } from './room.ts';

const bays = Array.from({ length: 8 }, (_, i) => -HALF_LENGTH + BAY * (i + 0.5));

/** What shines in the air: sun through the glass vaults and the tall windows, fluff that drifts in it. */
export const AIR: Air = {
  shafts: [
    ...bays.map((z): [Point, Point] => [
      [GLAZED[0][0], SPRING + 0.9, z],
      [GLAZED[0][1], SPRING + 0.9, z],
    ]),
    ...bays.map((z): [Point, Point] => [
      [-14.8, 2.2, z],
      [-14.8, 6, z],
    ]),
  ],
  glows: [
    [-10.9, 2.6, -16.2, 2.8, 1, 0.9, 0.75, 0.26],
    [-14, 4, 5, 4, 1, 0.88, 0.66, 0.1],
    [-14, 4, -6, 4, 1, 0.88, 0.66, 0.1],
    ...LAMPS.map(([x, z]) => lampGlow(x, z)),
  ],
  sparks: [],
  heat: [],
  hot: [],
};
