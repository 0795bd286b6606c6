import { expect, test } from 'vitest';
import { readRefusal, refusalOf } from './decision-drafts.ts';
import type { QueuedQuestion } from './merged-queue.ts';

const question = (change: Partial<QueuedQuestion> = {}) =>
  ({
    id: 'q',
    sessionId: 's',
    classLabel: '4e B',
    state: { name: 'submitted', awaits: 'moderator' },
    ...change,
  }) as QueuedQuestion;

test('L207. The teachers of the class are told of a refusal for a child’s safety, unless the moderator chooses otherwise', () => {
  const nothing = readRefusal('');
  expect(refusalOf(question(), nothing)).toEqual({ reason: 'off-topic', tellTeacher: false });
  expect(refusalOf(question(), { reason: 'hurtful', tell: null }).tellTeacher).toBe(true);
  expect(refusalOf(question(), { reason: 'hurtful', tell: false }).tellTeacher).toBe(false);
  expect(refusalOf(question(), { reason: 'unclear', tell: true }).tellTeacher).toBe(true);
  expect(readRefusal('{"reason"')).toEqual(nothing);
  const held = question({ state: { name: 'held', because: 'contact-details', awaits: 'moderator' } });
  expect(refusalOf(held, nothing)).toEqual({ reason: 'contact-details', tellTeacher: true });
  expect(refusalOf(question({ classLabel: null }), { reason: 'hurtful', tell: true }).tellTeacher).toBe(
    false,
  );
});
