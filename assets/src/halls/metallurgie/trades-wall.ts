import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';

/** Eight portraits of trades between two columns, near the door. */
export function buildTradesWall(b: Builder): void {
  const t = b.at(14.72, 0, 19.25, -Math.PI / 2);
  t.box(0, 0.5, 0, 4.8, 3.3, 0.12, { color: PAINT.night, bevel: 0.03, texels: 8 });
  t.box(0, 3.8, 0.06, 4.8, 0.3, 0.3, { color: PAINT.yellow });
  for (let j = 0; j < 2; j++)
    for (let i = 0; i < 4; i++) {
      const [x, y] = [-1.77 + i * 1.18, 2.25 - j * 1.28];
      t.box(x, y - 0.53, 0.1, 1.06, 1.06, 0.08, { color: PAINT.white, bevel: 0.02 });
      t.sign(`trade-${j * 4 + i + 1}`, x, y, 0.148, 0.96, 0.96, 0.15);
    }
  t.sign('trades', 0, 3.3, 0.068, 4.2, 0.42, 0.15);
  for (let i = 0; i < 2; i++) t.lamp([-1.1 + i * 2.2, 3.6, 1.6], PAINT.spot, 4.5, 4.5, 0.2);
}
