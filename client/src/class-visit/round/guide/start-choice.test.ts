import { expect, it } from 'vitest';
import { countsFor, fitting, keyOf, nearestCount, readChoice, sourceOf } from './start-choice.ts';

it('Z90. Without a choice of the teacher’s nothing hurries and nothing compares', () => {
  const none = { seconds: null, speed: false, teams: 0, practice: false, cards: false };
  for (const text of ['', '{', 'null', '[]', '{"options":{"teams":1,"seconds":5,"speed":true}}'])
    expect(readChoice(text)).toEqual({ level: null, questions: 5, options: none });
});

it('Z90. The last choice is there again, without what does not go together', () => {
  const kept = {
    level: 'lycee' as const,
    questions: 10,
    options: { seconds: 30, speed: true, teams: 4, practice: true, cards: false },
  };
  expect(readChoice(JSON.stringify(kept))).toEqual(kept);
  expect(fitting({ ...kept.options, cards: true }).speed).toBe(false);
  expect(fitting({ ...kept.options, seconds: null }).speed).toBe(false);
});

it('offers as many questions as the quiz has, twenty at most', () => {
  expect(countsFor(0)).toEqual([]);
  expect(countsFor(2)).toEqual([2]);
  expect(countsFor(10)).toEqual([3, 5, 10]);
  expect(countsFor(60)).toEqual([3, 5, 10, 15, 20]);
  expect(nearestCount([3, 5, 9], 20)).toBe(9);
  expect(nearestCount([3, 5, 9], 4)).toBe(3);
});

it('names a source by one word and finds it again', () => {
  for (const source of [
    { kind: 'sector', sector: 'metallurgie' },
    { kind: 'own', id: 'a:b' },
  ] as const)
    expect(sourceOf(keyOf(source))).toEqual(source);
});
