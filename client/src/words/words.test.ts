import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { frenchSpaces } from './french-spaces.ts';
import { lowered } from './lowered.ts';
import { keysAsked, missingWords, sentencesOf } from './missing-words.ts';
import { addLanguage } from './more-languages.ts';
import { clockTime, dayName, weekday } from './times.ts';
import type { WordFile } from './words.ts';

type Files = Record<string, Record<string, WordFile>>;
const files = import.meta.glob<Record<string, WordFile>>(['./*/*.ts', '!./*/missing.ts'], { eager: true });
const missing = import.meta.glob<{ missing: string[] }>('./*/missing.ts', { eager: true });
const polish = import.meta.glob<Record<string, WordFile>>('./test-languages/pl/*.ts', { eager: true });

/** A language's namespaces, by the names that its files export. */
function wordsOf(language: string, among: Files = files): WordFile {
  const own = Object.entries(among).filter(([file]) => file.includes(`/${language}/`));
  return Object.assign({}, ...own.map(([, words]) => words));
}

const LANGUAGES = [...new Set(Object.keys(files).map((file) => file.split('/')[1]!))];
const fr = wordsOf('fr');
const places = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

it.each(LANGUAGES)(
  'A6. Every sentence of the interface exists in %s, or is listed as missing',
  (language) => {
    const words = wordsOf(language);
    const listed = missing[`./${language}/missing.ts`]?.missing ?? [];
    expect(missingWords(fr, words, language).sort()).toEqual([...listed].sort());
    const asked = new Set([...keysAsked(fr, language), ...sentencesOf(fr).map(([key]) => key)]);
    expect(sentencesOf(words).filter(([key]) => !asked.has(key))).toEqual([]);
  },
);

it.each(LANGUAGES)('keeps the same places to fill in in %s', (language) => {
  const french = new Map(sentencesOf(fr));
  for (const [key, sentence] of sentencesOf(wordsOf(language)))
    if (french.has(key)) expect(places(sentence), key).toEqual(places(french.get(key)!));
});

describe('C340. A language is added by its files', () => {
  const pl = wordsOf('pl', polish);

  it('is said with its own plurals, and in French where it says nothing', async () => {
    await i18next.init({ lng: 'pl', fallbackLng: 'fr', resources: {} });
    addLanguage('fr', [fr as Record<string, WordFile>]);
    addLanguage('pl', Object.values(polish));
    const stamps = [1, 3, 5, 22, 112].map((count) => i18next.t('visit:plan.stamps', { count }));
    expect(stamps).toEqual(['1 pieczątka', '3 pieczątki', '5 pieczątek', '22 pieczątki', '112 pieczątek']);
    expect(i18next.t('core:close')).toBe('Zamknij');
    expect(i18next.t('core:cancel')).toBe('Annuler');
    expect(i18next.t('visit:plan.list', { count: 3 })).toBe('3 pavillons');
  });

  it('is told what it does not say yet, each plural of its own among it', () => {
    const left = missingWords(fr, pl, 'pl');
    expect(left).toContain('core.cancel');
    expect(left).not.toContain('core.close');
    expect(left).not.toContain('visit.plan.stamps_many');
    expect(left).toEqual(
      expect.arrayContaining(['visit.plan.list_one', 'visit.plan.list_few', 'visit.plan.list_many']),
    );
  });

  it('says hours, days and the names of languages as is done there', () => {
    expect(clockTime('2021-11-22T13:30:00.000Z', 'pl', 'Europe/Paris')).toBe('14:30');
    expect(dayName('2021-11-22T13:30:00.000Z', 'pl', 'Europe/Paris')).toBe('Poniedziałek, 22 listopada');
    expect(weekday('2021-11-22T13:30:00', 'pl')).toBe('pon.');
  });
});

it('A7. French is set with the spaces of French', () => {
  expect(frenchSpaces('Qui entre ?')).toBe('Qui entre\u202f?');
  expect(frenchSpaces('Vrai : oui ; non !')).toBe('Vrai\u00a0: oui\u202f; non\u202f!');
  expect(frenchSpaces('« Le four »')).toBe('«\u00a0Le four\u00a0»');
  expect(frenchSpaces('1 538 °C')).toBe('1\u202f538\u00a0°C');
  expect(frenchSpaces('de 1 à 12 600 t')).toBe('de 1 à 12\u202f600\u00a0t');
  expect(frenchSpaces('14 h 30')).toBe('14\u00a0h\u00a030');
  expect(frenchSpaces('3 scies')).toBe('3 scies');
  expect(frenchSpaces('https://exemple.fr?x=1')).toBe('https://exemple.fr?x=1');
});

it('A7. Hours and days are said as in French and as in English', () => {
  const noon = '2021-11-22T13:30:00.000Z';
  expect(clockTime(noon, 'fr', 'Europe/Paris')).toBe('14\u00a0h\u00a030');
  expect(clockTime(noon, 'en', 'Europe/Paris')).toBe('2:30 pm');
  expect(dayName(noon, 'fr', 'Europe/Paris')).toBe('Lundi 22 novembre');
  // Without a zone it is the device's own, said without asking for its formats.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1 + month, month * 2, 5));
  for (const iso of [noon, '2026-03-29T00:30:00.000Z', ...days.map((day) => day.toISOString())])
    for (const language of ['fr', 'en'] as const) {
      expect(clockTime(iso, language)).toBe(clockTime(iso, language, timeZone));
      expect(dayName(iso, language)).toBe(dayName(iso, language, timeZone));
      expect(weekday(iso, language)).toBe(dayName(iso, language, timeZone).slice(0, 3));
    }
  expect(dayName('2026-12-01T12:00:00', 'fr')).toBe('Mardi 1er décembre');
  expect(dayName('2026-12-01T12:00:00', 'en')).toBe('Tuesday 1 December');
});

it('lowers the first letter inside a sentence, but not of an abbreviation', () => {
  expect(lowered('Fondeur')).toBe('fondeur');
  expect(lowered('BTS Fonderie')).toBe('BTS Fonderie');
});
