import type { Builder } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';

/** Safety outlines round the scrap yard, the furnace and the mill. */
export function paintZones(b: Builder): void {
  const paint = new FloorPaint(b);
  paint.frame(-6.05, 9.2, -0.6, 17.2, PAINT.yellow);
  paint.frame(-6.9, 0.2, -0.4, 8.2, PAINT.yellow);
  paint.frame(0.7, -15.0, 4.5, -3.3, PAINT.yellow);
}
