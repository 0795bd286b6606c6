import { expect, test } from 'vitest';
import { weekFrom } from './block.ts';

test('L156. A block for the week ends seven days after it began, whatever the day', () => {
  expect(weekFrom('2021-11-28T22:00:00.000Z')).toBe('2021-12-05T22:00:00.000Z');
  expect(weekFrom('2021-11-22T00:00:00.000Z')).toBe('2021-11-29T00:00:00.000Z');
  expect(weekFrom('2021-12-28T23:59:59.999Z')).toBe('2022-01-04T23:59:59.999Z');
});
