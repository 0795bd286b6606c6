import type { OwnQuestion } from '@ville-usine/shared/live/question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { expect, test } from 'vitest';
import { ownLine } from './own-line.ts';

const asked = (state: OwnQuestion['state']) => ({ id: 'q', text: 'Et la nuit ?', state }) as OwnQuestion;
const room = (state: LiveSession['state']) => ({
  session: { state } as LiveSession,
  questions: [],
  present: { visitors: 1, moderators: 1 } as never,
});
const APPROVED = asked({ name: 'approved' } as OwnQuestion['state']);
const TAKEN = asked({ name: 'taken', byName: 'Karim' } as OwnQuestion['state']);

test('L209. a question that the end left without an answer says so, and says what it did once the session resumes', () => {
  expect(ownLine(TAKEN, room('live'))).toMatchObject({ key: 'own.taken', values: { name: 'Karim' } });
  for (const question of [APPROVED, TAKEN]) expect(ownLine(question, room('ended')).key).toBe('own.leftOpen');
  expect(ownLine(APPROVED, room('paused')).key).toBe('own.approved');
});
