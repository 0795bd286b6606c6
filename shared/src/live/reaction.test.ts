import { expect, it } from 'vitest';
import { REACTION_SLICES, type ReactionLine, remember, sumOf } from './reaction.ts';

it('L106. Reactions of the last five minutes are remembered in slices of ten seconds, those before are forgotten', () => {
  let line: ReactionLine = [];
  for (const second of [0, 9, 10, 25]) line = remember(line, { bravo: 1, love: 2 }, second * 1000);
  expect(line).toEqual([
    { slice: 0, counts: { bravo: 2, love: 4 } },
    { slice: 1, counts: { bravo: 1, love: 2 } },
    { slice: 2, counts: { bravo: 1, love: 2 } },
  ]);
  expect(sumOf(line[0]!.counts)).toBe(6);
  const last = (REACTION_SLICES - 1) * 10_000;
  expect(remember(line, {}, last)).toHaveLength(3);
  expect(remember(line, {}, last + 10_000)).toHaveLength(2);
  expect(remember(line, { wow: 1 }, last + 30_000)).toEqual([{ slice: 32, counts: { wow: 1 } }]);
});
