import { ADJECTIVES, FEMININE, MASCULINE } from './pseudonym-words.ts';

const NOUNS: readonly { word: string; form: 0 | 1 }[] = [
  ...MASCULINE.map((word) => ({ word, form: 0 as const })),
  ...FEMININE.map((word) => ({ word, form: 1 as const })),
];

/** How many different pseudonyms the words make. */
export const PSEUDONYMS = NOUNS.length * ADJECTIVES.length;

/** The pseudonym of a number from 0 to `PSEUDONYMS - 1`: « Tournevis Agile », « Boussole Curieuse ». */
export function pseudonymAt(index: number): string {
  const noun = NOUNS[Math.floor(index / ADJECTIVES.length) % NOUNS.length]!;
  return `${noun.word} ${ADJECTIVES[index % ADJECTIVES.length]![noun.form]}`;
}

/**
 * Draws a pseudonym nobody bears. `random` gives numbers in [0, 1). When every one is borne, a number is added:
 * « Tournevis Agile 2 ».
 */
export function drawPseudonym(borne: ReadonlySet<string>, random: () => number = Math.random): string {
  const start = Math.floor(random() * PSEUDONYMS);
  for (let round = 1; ; round++) {
    for (let step = 0; step < PSEUDONYMS; step++) {
      const drawn = pseudonymAt((start + step * STRIDE) % PSEUDONYMS);
      const pseudonym = round === 1 ? drawn : `${drawn} ${round}`;
      if (!borne.has(pseudonym)) return pseudonym;
    }
  }
}

/** A prime that divides no count of pseudonyms here, so that every one is met, and neighbours sound different. */
const STRIDE = 7919;
