import { LETTERS } from './result-facts.ts';

/** How cards are printed: two on a sheet, or all four of a pupil. */
export type CardSize = 'half' | 'quarter';

/** The most sets that are printed at once. */
export const SETS_MAX = 40;

/** The cards of each sheet of one set, as places in the alphabet. */
export function sheetsOf(size: CardSize, letters: 4 | 6): number[][] {
  const all = LETTERS.slice(0, letters).map((_, index) => index);
  const each = size === 'half' ? 2 : 4;
  const count = Math.ceil(letters / each);
  return Array.from({ length: count }, (_, sheet) => all.slice(sheet * each, (sheet + 1) * each));
}
