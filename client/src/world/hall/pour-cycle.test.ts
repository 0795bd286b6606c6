import { expect, test } from 'vitest';
import { FARTHEST, pourCycle, ROUND } from './pour-cycle.ts';

const moments = Array.from({ length: ROUND * 10 }, (_, i) => pourCycle(i / 10));

test('B32. the ladle pours only while it hangs over the tundish', () => {
  for (const { travel, pour, tilt } of moments)
    if (pour > 0 && pour < 2) {
      expect(travel).toBe(0);
      expect(tilt).toBeLessThan(0.72);
    }
});

test('B32. the crane never goes further than the duct allows, and starts by pouring', () => {
  for (const { travel } of moments) expect(travel).toBeLessThanOrEqual(FARTHEST);
  expect(Math.max(...moments.map((m) => m.travel))).toBeCloseTo(FARTHEST, 3);
  expect(pourCycle(0)).toEqual({ travel: 0, tilt: 0, pour: 1 });
});
