import { sentencesIn, syllablesIn, wordsIn } from './french-text.ts';

/** What makes a French text easy or hard to read. */
export type Reading = { words: number; sentences: number; syllables: number; longest: number };

export function measureReading(text: string): Reading {
  const sentences = sentencesIn(text).map(wordsIn);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    longest: Math.max(0, ...sentences.map((one) => one.length)),
  };
}

export function sumReadings(readings: readonly Reading[]): Reading {
  const sum = (key: keyof Reading) => readings.reduce((all, one) => all + one[key], 0);
  return {
    words: sum('words'),
    sentences: sum('sentences'),
    syllables: sum('syllables'),
    longest: Math.max(0, ...readings.map(({ longest }) => longest)),
  };
}

/**
 * How easily a French text reads, from about 0, hard, to 100, easy: 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 * L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de Radio-Télévision 19, 1958.
 */
export function readingEase({ words, sentences, syllables }: Reading): number {
  if (words === 0) return 100;
  return 207 - 1.015 * (words / Math.max(1, sentences)) - 73.6 * (syllables / words);
}
