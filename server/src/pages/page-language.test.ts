import { expect, test } from 'vitest';
import { pageLanguage } from './page-language.ts';

const BOTH = ['fr', 'en'] as const;

test('A102. The address says the language before what was chosen, and that before the browser', () => {
  expect(pageLanguage({ address: 'en', cookie: 'fr', accepted: 'fr' }, BOTH)).toBe('en');
  expect(pageLanguage({ cookie: 'en', accepted: 'fr-FR,fr' }, BOTH)).toBe('en');
  expect(pageLanguage({ accepted: 'en-GB,en;q=0.9,fr;q=0.5' }, BOTH)).toBe('en');
  expect(pageLanguage({ accepted: 'de, fr;q=0.6, en;q=0.4' }, BOTH)).toBe('fr');
});

test('A102. French stands where nothing else is known, liked or there', () => {
  expect(pageLanguage({}, BOTH)).toBe('fr');
  expect(pageLanguage({ address: 'xx', cookie: '<b>', accepted: 'de,*;q=0.1' }, BOTH)).toBe('fr');
  expect(pageLanguage({ accepted: 'en;q=0, ,;;q=x' }, BOTH)).toBe('fr');
  expect(pageLanguage({ address: 'en', accepted: 'en' }, ['fr'])).toBe('fr');
});
