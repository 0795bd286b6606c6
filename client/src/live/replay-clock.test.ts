import type { Moment } from '@ville-usine/shared/live/replay';
import { expect, test } from 'vitest';
import { neighbouring, questionTimes, seenBy, spanOf } from './replay-clock.ts';

const at = (second: number) => new Date(second * 1000).toISOString();
const moments: Moment[] = [
  { at: at(0), kind: 'state', state: 'live' },
  { at: at(10), kind: 'question', questionId: 'a' },
  { at: at(20), kind: 'question', questionId: 'b' },
  { at: at(30), kind: 'answer', questionId: 'a' },
  { at: at(40), kind: 'state', state: 'ended' },
];

test('L138. at each moment one sees what had come by then', () => {
  expect(spanOf(moments)).toEqual({ from: 0, to: 40_000 });
  expect(seenBy(moments, 9_999).asked.size).toBe(0);
  const middle = seenBy(moments, 20_000);
  expect([[...middle.asked], [...middle.answered], middle.state]).toEqual([['a', 'b'], [], 'live']);
  expect(seenBy(moments, 30_000)).toMatchObject({ answered: new Set(['a']), last: 'a' });
  expect(seenBy(moments, 40_000).state).toBe('ended');
});

test('A70. one jumps from question to question and never off the line', () => {
  const times = questionTimes(moments);
  expect(neighbouring(times, 0, 1)).toBe(10_000);
  expect(neighbouring(times, 10_000, 1)).toBe(20_000);
  expect(neighbouring(times, 20_000, 1)).toBe(20_000);
  expect(neighbouring(times, 40_000, -1)).toBe(20_000);
  expect(neighbouring(times, 10_000, -1)).toBe(10_000);
  expect(neighbouring([], 5, 1)).toBe(5);
});
