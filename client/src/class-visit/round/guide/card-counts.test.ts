import { expect, it } from 'vitest';
import { countsOf, noCounts, stepped, sumOf, written } from './card-counts.ts';

it('Z94. Cards are counted by steps or typed as numbers, never below none', () => {
  let typed = noCounts(4);
  typed = stepped(typed, 0, 1);
  typed = stepped(typed, 0, 1);
  typed = stepped(typed, 1, -1);
  typed = written(typed, 2, '1x4');
  typed = written(typed, 3, '999');
  expect(countsOf(typed)).toEqual([2, 0, 14, 60]);
  expect(sumOf([2, 0, 14, 8])).toBe(24);
  expect(countsOf(stepped(written(typed, 3, '60'), 3, 1))[3]).toBe(60);
});
