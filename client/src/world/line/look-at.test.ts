import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import { expect, test } from 'vitest';
import { looks as en } from '../../words/en/looks.ts';
import { looks as fr } from '../../words/fr/looks.ts';
import { lookAt } from './look-at.ts';

type Looks = Record<string, Record<string, string>>;

test.each([...BUILT_HALLS])(
  'B83. Each of the five stations of the hall of %s has one thing to look at, in one short sentence',
  (sector) => {
    for (const [looks, begins] of [
      [fr as Looks, /^Regarde /],
      [en as Looks, /^Look /],
    ] as const) {
      const said = looks[sector] ?? {};
      expect(Object.keys(said)).toEqual(['1', '2', '3', '4', '5']);
      for (const sentence of Object.values(said)) {
        expect(sentence).toMatch(begins);
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
      }
    }
    // Spoken with the spaces of good French typesetting.
    expect(lookAt(sector, 1)?.replace(/[\u00a0\u202f]/g, ' ')).toBe((fr as Looks)[sector]![1]);
  },
);

test('B83. Where the words name nothing to look at, nothing is said', () => {
  expect(lookAt('nowhere', 1)).toBeNull();
  expect(lookAt('maritime', 9)).toBeNull();
});
