import type { Builder } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';

/** Safety outlines round the stills, the extractor, the condenser and the filling line. */
export function paintZones(b: Builder): void {
  const paint = new FloorPaint(b);
  paint.frame(-10.6, -0.6, -1.05, 5.6, PAINT.yellow);
  paint.frame(3.5, -0.3, 7.1, 3.3, PAINT.yellow);
  paint.frame(-14.2, -4.3, -10.5, 0.9, PAINT.yellow);
  paint.frame(-11.6, -21.2, 4.9, -17.6, PAINT.yellow);
}
