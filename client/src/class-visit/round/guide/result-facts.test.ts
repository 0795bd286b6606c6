import { expect, it } from 'vitest';
import { along, dotsOf, gearPath, isRight, percentOf, shareOf } from './result-facts.ts';

it('Z93. Each kind of choice says which of its letters are right', () => {
  const right = (solution: Parameters<typeof isRight>[0]) =>
    [0, 1, 2].filter((one) => isRight(solution, one));
  expect(right({ kind: 'single', choice: 1 })).toEqual([1]);
  expect(right({ kind: 'multiple', choices: [0, 2] })).toEqual([0, 2]);
  expect(right({ kind: 'true-false', value: true })).toEqual([0]);
  expect(right({ kind: 'true-false', value: false })).toEqual([1]);
  expect(right({ kind: 'order', order: [0, 1, 2] })).toEqual([]);
});

it('Z93. A bar is as long as its part of the answers; without answers there is none', () => {
  expect(shareOf(14, { given: 22 })).toBeCloseTo(0.636, 3);
  expect(shareOf(3, { given: 2 })).toBe(1);
  expect(shareOf(0, { given: 0 })).toBe(0);
  expect(percentOf({ right: 7, given: 9 })).toBe(78);
  expect(percentOf({ right: 0, given: 0 })).toBeNull();
});

it('Z93. Estimates are dots along their scale; equal ones stand on each other, none beyond its ends', () => {
  const scale = { min: 0, max: 100 };
  expect(dotsOf([0, 50, 50, 51, 100, 400], scale, 10)).toEqual([
    { at: 0.05, row: 0 },
    { at: 0.55, row: 0 },
    { at: 0.55, row: 1 },
    { at: 0.55, row: 2 },
    { at: 0.95, row: 0 },
    { at: 0.95, row: 1 },
  ]);
  expect(along(-5, scale)).toBe(0);
  expect(along(1, { min: 1, max: 1 })).toBe(0.5);
});

it('draws as many teeth as it is asked for', () => {
  expect(gearPath(8, 10, 8).split('L')).toHaveLength(32);
});
