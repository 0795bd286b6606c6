import { expect, test } from 'vitest';
import { INTERESTS, type Interest } from '../content/trade.ts';
import { CHOICES, type Choices, likedOf, nextPair, tradesFor } from './which-trade.ts';

/** All choices of someone who always takes the first picture, the second, or neither. */
function walk(take: (pair: readonly [Interest, Interest]) => Interest | null): Choices {
  let choices: Choices = [];
  for (let pair = nextPair(choices); pair; pair = nextPair(choices)) choices = [...choices, take(pair)];
  return choices;
}

const trade = (id: string, sector: 'metallurgie' | 'parfum' | 'eau', interests?: Interest[]) => ({
  id,
  sector,
  ...(interests ? { interests } : {}),
});

test('C277. Every interest is offered once, in six choices at most; whoever likes neither has five', () => {
  const seen: Interest[] = [];
  const choices = walk((pair) => {
    seen.push(...pair);
    return pair[0];
  });
  expect(choices).toHaveLength(CHOICES);
  expect([...seen.slice(0, INTERESTS.length)].sort()).toEqual([...INTERESTS].sort());
  expect(walk(() => null)).toHaveLength(CHOICES - 1);
  expect(likedOf(walk(() => null))).toEqual([]);
});

test('C277. What was chosen twice is said first, and nothing is said twice', () => {
  const choices: Choices = ['hands', 'people', null, null, 'design', 'people'];
  expect(likedOf(choices)).toEqual(['people', 'hands', 'design']);
});

test('C278. Three trades come out, the closest first, of two sectors where there are two', () => {
  const trades = [
    trade('far', 'eau', ['planet']),
    trade('welder', 'metallurgie', ['hands', 'precision']),
    trade('fitter', 'metallurgie', ['hands', 'people']),
    trade('caster', 'metallurgie', ['hands']),
  ];
  const three = tradesFor(trades, ['hands', 'people', null, 'precision', null, 'hands']);
  expect(three.map(({ id }) => id)).toEqual(['welder', 'fitter', 'far']);
  expect(tradesFor(trades.slice(1), ['hands'])).toHaveLength(3);
  expect(tradesFor([], ['hands'])).toEqual([]);
});

test('C278. A trade whose interests are not written down comes out by its sector, after one that says them', () => {
  const trades = [
    trade('caster', 'metallurgie', ['hands']),
    trade('nose', 'parfum'),
    trade('perfumer', 'parfum', ['experiments']),
    trade('fitter', 'metallurgie', ['hands']),
  ];
  expect(tradesFor(trades, ['experiments']).map(({ id }) => id)).toEqual(['perfumer', 'nose', 'caster']);
});
