import type { Builder } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';

/** Safety outlines round what moves or is hot, and the drains of a floor that is hosed down. */
export function paintFloor(b: Builder): void {
  const paint = new FloorPaint(b);
  paint.frame(-6.7, 5.9, -1.2, 16, PAINT.yellow);
  paint.frame(2, 0.1, 10.6, 9.4, PAINT.yellow);
  paint.frame(-9.8, -11.6, -1.2, -2.6, PAINT.yellow);
  paint.frame(-10.1, -18.1, 2.3, -15, PAINT.yellow);
  for (const [x, z, w, d] of [
    [-7.35, 8, 0.3, 14],
    [10.75, -9.6, 0.3, 5.4],
  ] as const) {
    b.box(x, 0, z, w, 0.012, d, { color: '#6d6a78', pattern: 'grating', bevel: 0, texels: 3 });
    for (const s of [-1, 1])
      b.box(x + (s * w) / 2, 0, z, 0.05, 0.014, d, { color: '#c3c3c8', metal: 0.6, bevel: 0, texels: 3 });
  }
}
