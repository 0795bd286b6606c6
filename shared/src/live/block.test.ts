import { expect, test } from 'vitest';
import { endOfWeek } from './block.ts';

test('L156. A block for the week ends with its Sunday, from whatever day on.', () => {
  const monday = '2021-11-29T00:00:00.000Z';
  for (const day of [22, 23, 26, 27, 28]) {
    expect(endOfWeek(`2021-11-${day}T10:15:00.000Z`), `${day}`).toBe(monday);
  }
  expect(endOfWeek(monday)).toBe('2021-12-06T00:00:00.000Z');
  expect(endOfWeek('2021-12-31T23:59:59.000Z')).toBe('2022-01-03T00:00:00.000Z');
});
