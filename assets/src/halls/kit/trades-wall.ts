import type { Builder } from './Builder.ts';
import type { Place } from './hall-plan.ts';
import { PAINT } from './palette.ts';

/** Eight portraits of trades on a board 4.8 m wide. */
export function buildTradesWall(b: Builder, place: Place): void {
  const t = b.at(place.x, 0, place.z, place.turn);
  t.box(0, 0.35, 0, 4.8, 2.75, 0.12, { color: PAINT.night, bevel: 0.03, texels: 8 });
  t.box(0, 0.25, 0.02, 4.86, 0.1, 0.2, { color: PAINT.yellow });
  for (let j = 0; j < 2; j++)
    for (let i = 0; i < 4; i++) {
      const [x, y] = [-1.77 + i * 1.18, 2.02 - j * 1.1];
      t.box(x, y - 0.5, 0.1, 1, 1, 0.08, { color: PAINT.white, bevel: 0.02 });
      t.sign(`trade-${j * 4 + i + 1}`, x, y, 0.148, 0.93, 0.93, 0.15);
    }
  t.sign('trades', 0, 2.82, 0.068, 4.2, 0.4, 0.15);
  for (let i = 0; i < 2; i++) t.lamp([-1.1 + i * 2.2, 3.6, 1.6], PAINT.spot, 4.5, 4.5, 0.2);
}
