import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayFault } from '../content-fault.ts';
import { EDITIONS, readEdition, readFiles } from '../read-edition.ts';
import { checkReading } from './check-reading.ts';
import { sentencesIn, syllablesIn, wordsIn } from './french-text.ts';
import { measureReading, readingEase } from './measure-reading.ts';
import { familyOf, rareWords } from './rare-words.ts';
import { keptReadingTable, readingTable } from './reading-table.ts';

const paca = join(EDITIONS, 'paca-2021');

test('C350. Sentences, words and syllables are counted as they are read', () => {
  expect(sentencesIn('Le four fond. « Attention ! » dit-elle. Puis 3 tonnes coulent…')).toHaveLength(3);
  expect(wordsIn('L’acier fond à 1 538 °C, dit-on')).toEqual(['L', 'acier', 'fond', 'à', 'C', 'dit-on']);
  const counts = {
    four: 1,
    pièce: 1,
    acier: 2,
    température: 4,
    création: 3,
    fondent: 1,
    longues: 1,
    rapidement: 4,
  };
  expect(Object.fromEntries(Object.keys(counts).map((word) => [word, syllablesIn(word)]))).toEqual(counts);
});

test('C350. The ease of a text is that of Kandel and Moles', () => {
  const easy = measureReading('Le four fond le fer.');
  expect(easy).toEqual({ words: 5, sentences: 1, syllables: 5, longest: 5 });
  expect(readingEase(easy)).toBeCloseTo(207 - 1.015 * 5 - 73.6, 5);
  const hard = measureReading(
    'La caractérisation spectrophotométrique des constituants organométalliques nécessite une instrumentation particulièrement sophistiquée.',
  );
  expect(readingEase(hard)).toBeLessThan(0);
});

test('C353. Common words, words of everyday life and those of their families are not rare', () => {
  expect(rareWords('Après le repas, la broyeuse écrase des cailloux dans un bocal.')).toEqual([]);
  expect(familyOf('souder')).toBe(familyOf('soudées'));
  expect(rareWords('Le spectrophotomètre de Grasse mesure la chromaticité, dit Karim.')).toEqual([
    'spectrophotomètre',
    'chromaticité',
  ]);
});

describe('in an edition', () => {
  const { written } = readEdition(paca);
  const said = (text: string) => {
    const [first, ...others] = written.plaques;
    const raw = { ...(first!.raw as object), text: { fr: text } };
    return checkReading({ ...written, plaques: [{ ...first!, raw }, ...others] }).map((one) =>
      sayFault(one, 'fr'),
    );
  };

  test('C351. A sentence that is too long, a text too hard and too many rare words are named', () => {
    expect(said(`${'Le four fond le fer et '.repeat(5)}voilà.`)).toEqual([
      expect.stringMatching(/^plaques\.yaml:\d+: « text\.fr » a une phrase de 31 mots, .* 25 mots au plus/),
    ]);
    expect(said('Le pyromètre, le goniomètre, le viscosimètre et le tachymètre.')).toEqual([
      expect.stringMatching(/a 4 mots rares, pyromètre, goniomètre, viscosimètre, tachymètre/),
    ]);
    const hard = `${'Manifestement, habituellement, généralement, indubitablement. '.repeat(6)}`;
    expect(said(hard)).toEqual([expect.stringMatching(/se lit mal \(-?\d+, il faut 50\)/)]);
  });

  test('C351. Nothing of the edition that ships is beyond the limits', () => {
    expect(checkReading(written).map((one) => sayFault(one, 'fr'))).toEqual([]);
  });

  test('C353. A rare word that the glossary explains counts for nothing', () => {
    const bare = { ...readFiles(paca, []), glossary: [] };
    expect(checkReading(bare).length).toBeGreaterThan(checkReading(written).length);
  });
});

test('C352. The table of how the editions read, `docs/reading.md`, is that of the files', () => {
  expect(keptReadingTable()).toBe(readingTable());
});
