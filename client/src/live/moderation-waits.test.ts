import type { DeskQuestion, JournalAct, JournalEntry } from '@ville-usine/shared/live/question';
import { expect, test } from 'vitest';
import { moderationWaits } from './moderation-waits.ts';

const time = (minute: number) => new Date(Date.UTC(2021, 10, 23, 9, minute)).toISOString();

function question(id: string, minute: number, state: DeskQuestion['state']): DeskQuestion {
  const rest = { original: null, classLabel: null, place: null, votes: 0, pinned: false, firstTime: true };
  return { ...rest, id, text: id, pseudonym: 'Boulon Rêveur', state, askedAt: time(minute) };
}
const entry = (questionId: string, act: JournalAct, minute: number): JournalEntry => ({
  id: `${minute}`,
  questionId,
  act,
  by: 'sam',
  byName: 'Sam',
  at: time(minute),
  text: questionId,
  undone: false,
});

const foundry = {
  questions: [
    question('a', 0, { name: 'approved' }),
    question('b', 1, { name: 'held', because: 'contact-details' }),
    question('c', 2, { name: 'submitted', awaits: 'teacher' }),
  ],
  // The teacher's reading and a professional's taking are no decision of a moderator.
  journal: [
    entry('a', 'vouch', 1),
    entry('a', 'approve', 4),
    entry('a', 'refuse', 30),
    entry('a', 'take', 31),
  ],
};
const agora = {
  questions: [
    question('d', 10, { name: 'refused', reason: 'other' }),
    question('e', 11, { name: 'submitted' }),
  ],
  journal: [entry('d', 'refuse', 12), entry('d', 'undo', 13)],
};

test('L159. The wait is from asking to the first decision, by session and over all', () => {
  expect(moderationWaits([foundry])).toEqual({
    waiting: 1,
    held: 1,
    handled: 1,
    meanMs: 240_000,
    longestMs: 240_000,
  });
  expect(moderationWaits([agora])).toMatchObject({ waiting: 1, held: 0, handled: 1, meanMs: 120_000 });
  expect(moderationWaits([foundry, agora])).toEqual({
    waiting: 2,
    held: 1,
    handled: 2,
    meanMs: 180_000,
    longestMs: 240_000,
  });
});

test('L159. Without a decision there is no wait to tell', () => {
  expect(moderationWaits([{ ...foundry, journal: [] }])).toMatchObject({
    handled: 0,
    meanMs: null,
    longestMs: null,
  });
});
