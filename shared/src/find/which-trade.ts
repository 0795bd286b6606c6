import type { SectorId } from '../content/sector.ts';
import type { Interest, Trade } from '../content/trade.ts';

/** Two things of which one likes one better. */
export type Pair = readonly [Interest, Interest];

/** The first five choices hold every interest once. */
const FIRST: readonly Pair[] = [
  ['hands', 'code'],
  ['people', 'machines'],
  ['experiments', 'organise'],
  ['outdoors', 'precision'],
  ['design', 'planet'],
];
/** So many choices at most. */
export const CHOICES = FIRST.length + 1;
/** A last choice between two that were liked counts half a choice more. */
const LAST_COUNTS = 0.5;

/** What was chosen so far; null where neither was liked. */
export type Choices = readonly (Interest | null)[];

/** The next two to choose from; last of all the first two that were liked. Null when there is nothing left to ask. */
export function nextPair(choices: Choices): Pair | null {
  const next = FIRST[choices.length];
  if (next) return next;
  const [first, second] = likedOf(choices);
  return choices.length === FIRST.length && first && second ? [first, second] : null;
}

/** What someone liked, each once, in the order of choosing; what was chosen twice first. */
export function likedOf(choices: Choices): Interest[] {
  const last = choices[FIRST.length];
  return [...new Set([last, ...choices].filter((one) => one != null))];
}

/** What leads to the trades of a sector whose own interests are not written down yet. */
const OF_SECTOR: Record<SectorId, readonly Interest[]> = {
  maritime: ['outdoors', 'hands', 'machines'],
  petrole: ['machines', 'experiments', 'organise'],
  chimie: ['experiments', 'precision', 'planet'],
  plasturgie: ['machines', 'design', 'planet'],
  electricite: ['hands', 'outdoors', 'planet'],
  electronique: ['precision', 'code', 'machines'],
  aerospatial: ['precision', 'machines', 'design'],
  metallurgie: ['machines', 'hands', 'precision'],
  ciment: ['outdoors', 'machines', 'organise'],
  mode: ['design', 'hands', 'precision'],
  agroalimentaire: ['machines', 'people', 'organise'],
  parfum: ['experiments', 'design', 'precision'],
  eau: ['planet', 'outdoors', 'experiments'],
};
/** Those count less than what a trade says of itself. */
const GUESSED = 0.6;
/** What the strongest, the second and the third interest of a trade count. */
const STRENGTHS = [1, 0.7, 0.5];

type Matched = Pick<Trade, 'id' | 'sector' | 'interests'>;

/** How well a trade answers to what was chosen; 0 where it does not. */
function answers(trade: Matched, choices: Choices): number {
  const interests = trade.interests ?? OF_SECTOR[trade.sector];
  const sum = choices.reduce((total, liked, round) => {
    const strength = liked === null ? 0 : (STRENGTHS[interests.indexOf(liked)] ?? 0);
    return total + strength * (round < FIRST.length ? 1 : LAST_COUNTS);
  }, 0);
  return trade.interests ? sum : sum * GUESSED;
}

/**
 * Three trades to meet, the closest to what was chosen first, from at least two sectors where there are two. Whoever
 * liked nothing gets three all the same. Nothing here is kept.
 */
export function tradesFor<T extends Matched>(trades: readonly T[], choices: Choices): T[] {
  const sorted = trades
    .map((trade) => ({ trade, score: answers(trade, choices) }))
    .sort((a, b) => b.score - a.score)
    .map(({ trade }) => trade);
  const three = sorted.slice(0, 3);
  const [first] = three;
  if (!first || three.some(({ sector }) => sector !== first.sector)) return three;
  const other = sorted.find(({ sector }) => sector !== first.sector);
  return other ? [...three.slice(0, 2), other] : three;
}
