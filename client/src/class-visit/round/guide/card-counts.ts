import type { CardTally } from '@ville-usine/shared/class-visit/round/round';

/** No class has more cards of one letter. */
const CARDS_MAX = 60;

/** Counts as they are typed: empty for none yet. */
export type Typed = readonly string[];

export const noCounts = (choices: number): Typed => Array.from({ length: choices }, () => '');

/** What a field says, as a whole number of cards. */
function readCount(text: string): number {
  const count = Number.parseInt(text, 10);
  return Number.isNaN(count) ? 0 : Math.min(CARDS_MAX, Math.max(0, count));
}

export const countsOf = (typed: Typed): number[] => typed.map(readCount);

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The counts with one of them changed by `by`; never below none. */
export const stepped = (typed: Typed, index: number, by: 1 | -1): Typed =>
  typed.map((text, i) => (i === index ? String(readCount(String(readCount(text) + by))) : text));

/** The counts with one of them typed anew: figures alone, two at most. */
export const written = (typed: Typed, index: number, text: string): Typed =>
  typed.map((old, i) => (i === index ? text.replace(/\D/g, '').slice(0, 2) : old));

/** How many answers a class gave without screens. */
export const cardsGiven = (cards: CardTally | null): number =>
  cards === null ? 0 : cards.is === 'counts' ? sumOf(cards.counts) : 1;
