import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LiveEvent } from './event.ts';
import type { PublicQuestion } from './question.ts';
import { momentsOf } from './replay.ts';
import type { LiveSession } from './session.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, second)).toISOString();
const question = (id: string, state: PublicQuestion['state'] = { name: 'approved' }): PublicQuestion => ({
  id,
  text: `${id} ?`,
  pseudonym: 'Rivet Rapide',
  place: null,
  state,
  votes: 0,
  pinned: false,
  reworded: false,
  approvedAt: at(1),
});
const answered = (id: string, second: number) =>
  question(id, { name: 'answered', by: 'k', byName: 'Karim', text: 'Oui.', at: at(second) });
const session = (state: LiveSession['state']): LiveEvent => ({
  kind: 'session',
  session: { state } as LiveSession,
});

test('L138. questions and answers stand at the time they came, the retracted one nowhere', () => {
  const log: { at: string; event: LiveEvent }[] = [
    { at: at(0), event: session('live') },
    { at: at(1), event: { kind: 'question', question: question('a') } },
    { at: at(2), event: { kind: 'question', question: question('gone') } },
    { at: at(3), event: { kind: 'retracted', id: 'gone' } },
    { at: at(5), event: { kind: 'question', question: answered('a', 5) } },
    { at: at(9), event: session('ended') },
  ];
  expect(momentsOf(log, [answered('a', 5)])).toEqual([
    { at: at(0), kind: 'state', state: 'live' },
    { at: at(1), kind: 'question', questionId: 'a' },
    { at: at(5), kind: 'answer', questionId: 'a' },
    { at: at(9), kind: 'state', state: 'ended' },
  ]);
});

test('L138. of any log, each standing question has its moment once, before its answer, and time never goes back', () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    what: fc.constantFrom('question', 'answer', 'retracted', 'votes'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const standing = new Map<string, PublicQuestion>();
      const log = steps.map(({ id, what }, index): { at: string; event: LiveEvent } => {
        if (what === 'votes') return { at: at(index), event: { kind: 'votes', id, votes: 1 } };
        if (what === 'retracted') {
          standing.delete(id);
          return { at: at(index), event: { kind: 'retracted', id } };
        }
        const now = { ...(what === 'answer' ? answered(id, index) : question(id)), approvedAt: at(index) };
        standing.set(id, now);
        return { at: at(index), event: { kind: 'question', question: now } };
      });
      const moments = momentsOf(log, [...standing.values()]);
      const times = moments.map((one) => one.at);
      expect(times).toEqual([...times].sort());
      for (const [id, now] of standing) {
        const own = moments
          .filter((one) => 'questionId' in one && one.questionId === id)
          .map((one) => one.kind);
        expect(own).toEqual(now.state.name === 'answered' ? ['question', 'answer'] : ['question']);
      }
      expect(moments.every((one) => !('questionId' in one) || standing.has(one.questionId))).toBe(true);
    }),
  );
});
