import type { Air, Point } from '@ville-usine/shared/world/room';
import { lampGlow } from '../kit/props.ts';
import { KILN, onKiln } from './places.ts';
import { LAMPS } from './props.ts';
import { HALF_LENGTH, isGlazed, SKYLIGHT_COUNT, SKYLIGHT_LONG, SKYLIGHTS, underVault } from './room.ts';

const MOUTH = onKiln(2);

/** What shines in the air: the sun through the chessboard of skylights, dust in it, the kiln's mouth. */
export const AIR: Air = {
  shafts: SKYLIGHTS.slice(0, 2).flatMap(([x0, x1], band) =>
    Array.from({ length: SKYLIGHT_COUNT }, (_, i) => i)
      .filter((i) => isGlazed(i, band))
      .map((i): [Point, Point] => {
        const z = HALF_LENGTH - (i + 0.5) * SKYLIGHT_LONG;
        return [underVault(x0, 0.2, z), underVault(x1, 0.2, z)];
      }),
  ),
  glows: [
    [MOUTH[0] - 0.4, MOUTH[1], KILN.z + 0.3, 3.2, 1, 0.55, 0.18, 0.5],
    [MOUTH[0] - 1, MOUTH[1], KILN.z - 2.6, 2.8, 1, 0.5, 0.16, 0.42],
    [KILN.x, 0.9, KILN.z + 0.2, 1.6, 1, 0.5, 0.2, 0.3],
    [0, 6.3, -21.4, 7.5, 1, 0.9, 0.7, 0.2],
    ...LAMPS.map(([x, z]) => lampGlow(x, z)),
  ],
  sparks: [[KILN.x, 1.1, KILN.z - 0.2]],
  heat: [[KILN.x - 0.4, KILN.y + 1, KILN.z - 1.2, 1.6]],
  hot: [
    [KILN.x - 0.8, KILN.y, KILN.z - 1.4, 1.6],
    [KILN.x, 0.8, KILN.z, 1],
  ],
};
