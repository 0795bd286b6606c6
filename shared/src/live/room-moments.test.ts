import { expect, test } from 'vitest';
import type { LiveEvent } from './event.ts';
import type { Poll } from './poll.ts';
import { roomMoments } from './room-moments.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, second)).toISOString();
const poll = (id: string, state: Poll['state'], voters = 0): LiveEvent => ({
  kind: 'poll',
  poll: { id, state, voters } as Poll,
});
const of = { kind: 'step', id: 'fusion' } as const;

test('L200. A poll stands where it was opened and where it ended, however often its sums were told', () => {
  const log = [
    { at: at(1), event: poll('a', 'open') },
    { at: at(2), event: poll('a', 'open', 3) },
    { at: at(3), event: poll('a', 'closed', 4) },
    { at: at(4), event: poll('a', 'closed', 5) },
    { at: at(5), event: poll('b', 'open') },
    { at: at(9), event: { kind: 'retracted', id: 'x' } as LiveEvent },
  ];
  expect(roomMoments(log)).toEqual([
    { at: at(1), kind: 'poll', pollId: 'a' },
    { at: at(3), kind: 'results', pollId: 'a' },
    { at: at(5), kind: 'poll', pollId: 'b' },
    { at: at(9), kind: 'results', pollId: 'b' },
  ]);
});

test('L200. Of what was on the big screen, pictures and spots are kept, and nothing else', () => {
  const log = (['question', 'nothing', 'picture', 'spot'] as const).map((kind, index) => ({
    at: at(index),
    event: { kind: 'spotlight', spotlight: { kind, of } } as LiveEvent,
  }));
  expect(roomMoments(log)).toEqual([
    { at: at(2), kind: 'picture', of },
    { at: at(3), kind: 'spot', of },
  ]);
});
