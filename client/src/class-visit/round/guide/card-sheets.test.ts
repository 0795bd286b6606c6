import { expect, it } from 'vitest';
import { sheetsOf } from './card-sheets.ts';

it('Z95. A pupil’s four cards are two sheets of two, or one sheet to fold; six cards one sheet more', () => {
  expect(sheetsOf('half', 4)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(sheetsOf('quarter', 4)).toEqual([[0, 1, 2, 3]]);
  expect(sheetsOf('half', 6)).toHaveLength(3);
  expect(sheetsOf('quarter', 6)).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ]);
});
