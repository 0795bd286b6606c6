import type { Air, Point } from '@ville-usine/shared/world/room';
import { COLUMN, REACTOR } from './places.ts';
import { GLOBE_Y, GLOBES } from './props.ts';
import { GLAZED, HALF_LENGTH, onVault } from './room.ts';

const [LOW, HIGH] = [onVault(GLAZED.to, 0.3), onVault(GLAZED.from, 0.3)];

/** What shines in the air of the chemistry hall: sun through the vault, the vessel's violet, the column's gold. */
export const AIR: Air = {
  shafts: Array.from({ length: 16 }, (_, i): [Point, Point] => {
    const z = -HALF_LENGTH + 2.75 * (i + 0.5);
    return i % 2
      ? [
          [LOW[0], LOW[1], z],
          [(LOW[0] + HIGH[0]) / 2, (LOW[1] + HIGH[1]) / 2, z],
        ]
      : [
          [(LOW[0] + HIGH[0]) / 2, (LOW[1] + HIGH[1]) / 2, z],
          [HIGH[0], HIGH[1], z],
        ];
  }),
  glows: [
    [REACTOR.x - 0.5, 4, REACTOR.z + 0.6, 3.4, 0.75, 0.4, 1, 0.32],
    [REACTOR.x - 0.3, 5.2, REACTOR.z + 0.4, 2.2, 1, 0.5, 0.8, 0.22],
    [COLUMN.x + 0.4, 2.2, COLUMN.z + 0.4, 2, 0.7, 0.35, 1, 0.25],
    [COLUMN.x + 0.4, 5.6, COLUMN.z + 0.4, 2.2, 1, 0.65, 0.25, 0.25],
    [0, 9, -21.3, 9, 1, 0.88, 0.7, 0.2],
    [0, 4.6, -20, 4, 1, 0.85, 0.65, 0.16],
    ...GLOBES.map(([x, z]): Air['glows'][number] => [x, GLOBE_Y, z, 1.4, 1, 0.82, 0.55, 0.26]),
  ],
  sparks: [],
  heat: [],
  hot: [],
};
