import { describe, expect, it } from 'vitest';
import { roundedBox } from './rounded-box.ts';

describe('roundedBox', () => {
  it('B1. stands on the ground and keeps its outer measures, chamfer included', () => {
    for (const [w, h, d, r] of [
      [2, 1, 3, 0.3],
      [26, 9, 17, 2.6],
    ] as const) {
      const g = roundedBox(w, h, d, r);
      g.computeBoundingBox();
      const { min, max } = g.boundingBox!;
      expect(min.y).toBeCloseTo(0, 5);
      expect([max.x - min.x, max.y, max.z - min.z].map((v) => Math.round(v * 1e4) / 1e4)).toEqual([w, h, d]);
    }
  });
});
