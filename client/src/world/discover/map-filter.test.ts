import { expect, test } from 'vitest';
import { MAP_FILTERS, shows } from './map-filter.ts';

test('F13. A filter of the plan shows what it says, and « everything » shows everything', () => {
  const of = (visited: boolean, live: boolean, stamped: boolean) =>
    MAP_FILTERS.filter((filter) => shows(filter, { visited, live, stamped }));
  expect(of(false, false, false)).toEqual(['all', 'fresh']);
  expect(of(true, false, false)).toEqual(['all', 'visited']);
  expect(of(false, true, false)).toEqual(['all', 'fresh', 'live']);
  expect(of(true, true, true)).toEqual(['all', 'visited', 'live', 'stamp']);
});
