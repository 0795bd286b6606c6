import type { Air, Point } from '@ville-usine/shared/world/room';
import { lampGlow } from '../kit/props.ts';
import { LAMPS } from './props.ts';

const POUR = [2.35, 2.75, -1.6] as const;

/** The glazing's bays: three teeth, eight bays each. */
const BAYS = Array.from(
  { length: 24 },
  (_, i) => [-15 + 7.5 * (i >> 3), -22 + 5.5 * ((i % 8) + 0.5)] as const,
);

/** What shines and flies in the air of the metallurgy hall. */
export const AIR: Air = {
  shafts: BAYS.map(([x, z]): [Point, Point] => [
    [x, 9.25, z],
    [x, 12.1, z],
  ]),
  glows: [
    [-3.6, 4.15, 4.4, 5.2, 1, 0.42, 0.1, 0.5],
    [-3.6, 3.2, 6.7, 2.2, 1, 0.5, 0.14, 0.55],
    [-3.6, 5.1, 4.4, 2.2, 1, 0.45, 0.15, 0.4],
    [2, 4.4, -1.5, 2.6, 1, 0.5, 0.14, 0.45],
    [2.6, 2.8, -1.6, 3.4, 1, 0.45, 0.12, 0.5],
    [2.6, 1.1, -4.6, 2.6, 1, 0.42, 0.1, 0.4],
    [2.6, 1, -6, 2.4, 1, 0.38, 0.08, 0.35],
    [2.6, 1, -8.8, 2.2, 1, 0.3, 0.06, 0.3],
    [2.6, 1, -12, 2, 1, 0.25, 0.06, 0.22],
    [0, 6, -21.4, 9, 1, 0.85, 0.6, 0.2],
    ...LAMPS.map(([x, z]) => lampGlow(x, z)),
  ],
  sparks: [POUR, [-3.6, 4.2, 6.3], POUR, [2.6, 1.2, -6.6]],
  heat: [
    [-3.6, 4.9, 4.4, 1.5],
    [-2.6, 4.6, 5.2, 1],
    [2.6, 2.6, -1.6, 0.9],
    [2.6, 1, -5, 0.8],
  ],
  hot: [
    [-3.6, 4.1, 4.4, 1.5],
    [2, 3.4, -1.6, 0.55],
    [2.6, 1.2, -6.5, 0.6],
    [-3.6, 3.1, 6.5, 0.5],
  ],
};
