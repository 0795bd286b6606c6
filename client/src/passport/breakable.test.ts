import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';

test('G6. A pavilion’s long name may be broken between two syllables of a stamp', () => {
  const shown = (words: string) => breakable(words).replaceAll('\u00ad', '-');
  expect(['Agroalimentaire', 'Électronique', 'Aéronautique et spatial', 'Métallurgie'].map(shown)).toEqual([
    'Agroali-mentaire',
    'Électro-nique',
    'Aéronau-tique et spatial',
    'Métallurgie',
  ]);
});
