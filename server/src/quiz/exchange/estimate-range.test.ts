import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateRange } from './estimate-range.ts';

test('Z52. An estimate that comes without a range gets round ends, and a step that reaches a right answer.', () => {
  expect(estimateRange(1538, 100)).toEqual({ min: 0, max: 3000, step: 50 });
  expect(estimateRange(3, 0)).toEqual({ min: 0, max: 20, step: 1 });
  expect(estimateRange(3.14, 0.01)).toEqual({ min: 0, max: 6, step: 0.005 });
  expect(estimateRange(-40, 5)).toEqual({ min: -100, max: 50, step: 2 });
  const decimal = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 1000 }), (answer, tolerance) => {
      const { min, max, step } = estimateRange(answer, tolerance);
      const reached = min + Math.round((answer - min) / step) * step;
      expect(Math.abs(reached - answer)).toBeLessThanOrEqual(tolerance + 1e-6);
      expect(min < max && min <= answer && answer <= max && step > 0).toBe(true);
      if (answer > 0) expect(min).toBeGreaterThanOrEqual(0);
    }),
  );
});
