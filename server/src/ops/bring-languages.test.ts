import { REPORT_WORDS } from '@ville-usine/shared/class-visit/report-words';
import { inLanguage, languageOf } from '@ville-usine/shared/content/language';
import { Localized } from '@ville-usine/shared/content/localized';
import { ERRORS } from '@ville-usine/shared/errors';
import { PRINT_WORDS } from '@ville-usine/shared/passport/print-words';
import { expect, test } from 'vitest';
import { bringLanguages } from './bring-languages.ts';

test('C340. A language dropped on the server is said where it says something, and in French elsewhere', async () => {
  expect(await bringLanguages(new URL('./test-languages/', import.meta.url))).toEqual(['pl']);
  expect(inLanguage(ERRORS['not-found'], 'pl')).toBe('Tego nie ma albo już nie ma.');
  expect(inLanguage(ERRORS['too-fast'], 'pl')).toBe(ERRORS['too-fast'].fr);
  expect(inLanguage(PRINT_WORDS, 'pl')).toEqual({ ...PRINT_WORDS.fr, title: 'Paszport zwiedzania' });
  expect(inLanguage(REPORT_WORDS, 'pl')).toBe(REPORT_WORDS.fr);
});

test('C341. A content text may be in any language, is French where it is not, and says which', () => {
  const text = Localized.parse({ fr: 'Le four', en: 'The kiln', pl: 'Piec' });
  expect(['fr', 'en', 'pl', 'de'].map((language) => inLanguage(text, language))).toEqual([
    'Le four',
    'The kiln',
    'Piec',
    'Le four',
  ]);
  expect(languageOf(text, 'pl')).toBe('pl');
  expect(languageOf(text, 'de')).toBe('fr');
  expect(Localized.safeParse({ en: 'The kiln' }).success).toBe(false);
  expect(Localized.safeParse({ fr: 'Le four', english: 'The kiln' }).error?.issues[0]).toMatchObject({
    code: 'unrecognized_keys',
    keys: ['english'],
  });
});
