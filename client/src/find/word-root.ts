import { stemOf } from '../live/faq-index.ts';

/** What is left of a word before an apostrophe: « qu’un », « jusqu’ici ». */
const ELIDED = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu', 'aujourd']);
/** Endings that make another word of the same family, longest first. */
const ENDINGS = /(?:ements?|ations?|euses?|trices?|iques?|ages?|eurs?|ures?|ings?|ers?|ees?|es?)$/;
/** A root shorter than this says nothing. */
const SHORTEST = 4;

/** The words of a text as people write them; an apostrophe or a hyphen parts them. */
export const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Most words of an edition come again and again, and taking off accents is slow. */
const known = new Map<string, string | null>();

/** A word as it is compared; null for words that say nothing. */
export function comparedWord(word: string): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word);
  const compared = stem === null || ELIDED.has(stem) ? null : stem;
  known.set(word, compared);
  return compared;
}

/** What « soudure », « souder » and « soudeuse » have in common; the word itself where that would be too short. */
export function rootOf(stem: string): string {
  const root = stem.replace(ENDINGS, '');
  return root.length >= SHORTEST ? root : stem;
}

/** A whole text as it is compared. */
export const plainText = (text: string): string =>
  wordsIn(text)
    .flatMap((word) => comparedWord(word) ?? [])
    .join(' ');
