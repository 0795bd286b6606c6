import { expect, it } from 'vitest';
import { frenchSpaces } from './french-spaces.ts';
import { lowered } from './lowered.ts';
import { clockTime, dayName, weekday } from './times.ts';

const french = import.meta.glob('./fr/*.ts', { eager: true });
const english = import.meta.glob('./en/*.ts', { eager: true });

/** Every key with its sentence, `group.key` for groups. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    sentences(value, path ? `${path}.${key}` : key),
  );
}

const fr = Object.entries(french).flatMap(([file, words]) => sentences(words, file.replace('./fr/', '')));
const en = Object.entries(english).flatMap(([file, words]) => sentences(words, file.replace('./en/', '')));

it('A6. Every sentence of the interface exists in French and in English', () => {
  expect(en.map(([key]) => key).sort()).toEqual(fr.map(([key]) => key).sort());
  for (const [key, sentence] of [...fr, ...en]) expect(sentence.trim(), key).not.toBe('');
});

it('keeps the same places to fill in in both languages', () => {
  const places = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();
  const translated = new Map(en);
  for (const [key, sentence] of fr) expect(places(translated.get(key) ?? ''), key).toEqual(places(sentence));
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
