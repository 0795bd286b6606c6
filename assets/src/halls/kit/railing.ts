import type { Builder } from './Builder.ts';
import type { Spot2 } from './floor-paint.ts';
import { PAINT } from './palette.ts';

/** A yellow guard rail along the points at height `y`; on the ground it also stops walkers. */
export function buildRailing(b: Builder, points: readonly Spot2[], y = 0): void {
  const paint = { color: PAINT.yellow, gloss: 0.4, texels: 3 };
  const height = 1.05;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, c] = [points[i]!, points[i + 1]!];
    const posts = Math.max(1, Math.round(Math.hypot(c[0] - a[0], c[1] - a[1]) / 1.5));
    for (let k = i ? 1 : 0; k <= posts; k++) {
      const t = k / posts;
      const [x, z] = [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t];
      b.cylinder(x, y, z, 0.035, 0.035, height, { ...paint, sides: 6, open: 'base' });
    }
    for (const q of [height, height * 0.52])
      b.beam([a[0], y + q, a[1]], [c[0], y + q, c[1]], 0.06, 0.06, paint);
    b.beam([a[0], y + 0.07, a[1]], [c[0], y + 0.07, c[1]], 0.03, 0.14, paint);
    if (y === 0) b.wall([a[0], a[1]], [c[0], c[1]]);
  }
}
