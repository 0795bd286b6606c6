import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from './is-public.ts';
import { hasContactDetails, isKeptBack, isWaiting } from './is-waiting.ts';
import { type QuestionState, REFUSAL_REASONS } from './question.ts';
import { type KeptQuestion, toOwn, toPublic } from './question-views.ts';
import { firstState, routed } from './route-question.ts';
import type { LiveSession } from './session.ts';
import { type QuestionAct, transition, UNDOABLE_ACTS, type UndoableAct } from './transition.ts';

const people = fc.constantFrom({ by: 'karim', byName: 'Karim' }, { by: 'ines', byName: 'Inès' });
const at = '2021-11-23T09:00:00.000Z';
const there = fc.record({ teacher: fc.boolean(), moderator: fc.boolean() });
const deed: fc.Arbitrary<QuestionAct> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<QuestionAct>({ kind: 'approve', by: 'moderator' }) },
  fc.constant<QuestionAct>({ kind: 'approve', by: 'teacher' }),
  { weight: 3, arbitrary: fc.constant<QuestionAct>({ kind: 'vouch', byName: 'Mme Roux' }) },
  fc.constantFrom(...REFUSAL_REASONS).map((reason): QuestionAct => ({ kind: 'refuse', reason })),
  fc.constant<QuestionAct>({ kind: 'reword' }),
  fc.constant<QuestionAct>({ kind: 'merge', into: 'other' }),
  fc.constantFrom<QuestionAct>({ kind: 'hold' }, { kind: 'unhold' }),
  people.map((who): QuestionAct => ({ kind: 'take', ...who })),
  people.map((who): QuestionAct => ({ kind: 'release', ...who })),
  fc
    .tuple(people, fc.boolean())
    .map(
      ([who, aloud]): QuestionAct => ({ kind: 'answer', ...who, text: 'Oui.', at, ...(aloud && { aloud }) }),
    ),
  people.map((who): QuestionAct => ({ kind: 'send-back', ...who, remark: 'Laquelle ?' })),
  fc.constant<QuestionAct>({ kind: 'withdraw' }),
  fc.constant<QuestionAct>({ kind: 'archive' }),
);
/** What happens to a question: somebody does something, takes their last act back, or people come and go. */
const step = fc.oneof(
  { weight: 6, arbitrary: deed.map((act) => ({ act })) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  there.map((now) => ({ there: now })),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const life = fc.record({ contact: fc.boolean(), there, steps: fc.array(step, { maxLength: 30 }) });
const BEFORE = { moderation: 'before', audience: { kind: 'everyone' } } as const;

type Undoable = { of: UndoableAct; before: QuestionState };
const undoable = (act: QuestionAct): UndoableAct | undefined =>
  UNDOABLE_ACTS.find((kind) => kind === act.kind);

/** Plays a life; `seen` hears of every change with what was done and what could have been taken back. */
function play(
  {
    contact,
    there: first,
    steps,
  }: { contact: boolean; there: { teacher: boolean; moderator: boolean }; steps: Step[] },
  seen: (
    before: QuestionState,
    after: QuestionState,
    by: 'act' | 'undo' | 'there',
    act?: QuestionAct,
  ) => void,
): void {
  let who = first;
  let state = firstState(BEFORE, contact, who);
  const done: Undoable[] = [];
  for (const one of steps) {
    const before = state;
    if (one === 'undo') {
      const last = done.at(-1);
      const result = last && transition(state, { kind: 'undo', ...last });
      if (!result?.ok) continue;
      done.pop();
      state = routed(result.state, who);
      seen(before, result.state, 'undo');
    } else if ('there' in one) {
      who = one.there;
      state = routed(state, who);
      seen(before, state, 'there');
    } else {
      const result = transition(state, one.act);
      if (!result.ok) continue;
      const of = undoable(one.act);
      if (of) done.push({ of, before });
      state = routed(result.state, who);
      seen(before, result.state, 'act', one.act);
    }
  }
}

describe('L70. Whatever happens to a question, only an approval shows it', () => {
  it('or taking back a step on one that had been approved', () => {
    fc.assert(
      fc.property(life, (one) => {
        let approved = false;
        play(one, (before, after, by, act) => {
          if (act?.kind === 'approve') approved = true;
          if (!isPublic(after) || isPublic(before)) return;
          expect(approved).toBe(true);
          expect(by === 'undo' || act?.kind === 'approve').toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('who comes and who goes never decides', () => {
    fc.assert(
      fc.property(life, (one) =>
        play(one, (before, after, by) => {
          if (by === 'there') expect(isWaiting(after)).toBe(isWaiting(before));
        }),
      ),
    );
  });

  it('L71. taking back restores the state before, whoever came and went meanwhile', () => {
    fc.assert(
      fc.property(life, deed, there, (one, act, now) => {
        let state: QuestionState = firstState(BEFORE, one.contact, one.there);
        play(one, (_before, after) => {
          state = after;
        });
        const of = undoable(act);
        const result = transition(state, act);
        if (!of || !result.ok) return;
        expect(transition(routed(result.state, now), { kind: 'undo', of, before: state })).toEqual({
          ok: true,
          state,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('and its id, its author and its votes stay what they are', () => {
    fc.assert(
      fc.property(life, fc.nat({ max: 99 }), (one, votes) => {
        const kept: Omit<KeptQuestion, 'state'> = {
          id: 'q',
          sessionId: 's',
          visitorId: 'v',
          key: 'k',
          text: 'Pourquoi ?',
          original: null,
          place: null,
          votes,
          pinned: false,
          reworded: false,
          askedAt: at,
          approvedAt: null,
          pseudonym: 'Tournevis Agile',
          classId: null,
          classLabel: null,
          gathers: 0,
          firstTime: true,
        };
        play(one, (_before, state) => {
          expect(toOwn({ ...kept, state })).toMatchObject({ id: 'q', votes });
          const shown = toPublic({ ...kept, state });
          expect(shown === null).toBe(!isPublic(state));
          if (shown) expect(shown).toMatchObject({ id: 'q', votes });
          const told = JSON.stringify(toOwn({ ...kept, state }));
          expect(told).not.toContain('Laquelle');
          expect(told).not.toContain('Roux');
        });
      }),
    );
  });
});

describe('L72. A question waits with whoever is there to decide', () => {
  const both = { teacher: true, moderator: true };
  it('with the teacher of its class first, then with a moderator, else it is held and says why', () => {
    const first = firstState(BEFORE, false, both);
    expect(first).toEqual({ name: 'submitted', awaits: 'teacher' });
    expect(transition(first, { kind: 'approve', by: 'moderator' })).toEqual({
      ok: false,
      code: 'teacher-first',
    });
    const vouched = transition(first, { kind: 'vouch', byName: 'Mme Roux' });
    expect(vouched).toEqual({
      ok: true,
      state: { name: 'submitted', awaits: 'moderator', readBy: 'Mme Roux' },
    });
    if (!vouched.ok) return;
    expect(routed(vouched.state, { teacher: true, moderator: false })).toEqual({
      name: 'held',
      because: 'nobody-there',
      awaits: 'moderator',
      readBy: 'Mme Roux',
    });
    expect(routed(first, { teacher: false, moderator: true })).toEqual({
      name: 'submitted',
      awaits: 'moderator',
    });
    expect(routed(first, { teacher: false, moderator: false })).toEqual({
      name: 'held',
      because: 'nobody-there',
      awaits: 'moderator',
    });
  });

  it('nothing is held for want of people while somebody is there, and what moderators have stays with them', () => {
    fc.assert(
      fc.property(life, there, (one, now) =>
        play(one, (_before, after) => {
          const state = routed(after, now);
          if (!isWaiting(state)) return;
          const nobody = state.name === 'held' && state.because === 'nobody-there';
          if (nobody) expect(now.moderator).toBe(false);
          if (state.name === 'submitted')
            expect(now[state.awaits === 'teacher' ? 'teacher' : 'moderator']).toBe(true);
          if (now.moderator && state.awaits !== 'teacher') expect(routed(state, both)).toEqual(state);
          expect(routed(state, now)).toEqual(state);
        }),
      ),
    );
  });
});

it('L155. While its author is blocked a question waits unseen, and comes back as it was', () => {
  fc.assert(
    fc.property(life, there, there, deed, (one, now, then, act) => {
      let state: QuestionState = firstState(BEFORE, one.contact, one.there);
      play(one, (_before, after) => {
        state = after;
      });
      const aside = routed(state, now, true);
      expect(isWaiting(aside)).toBe(isWaiting(state));
      if (!isWaiting(state)) {
        expect(aside).toEqual(state);
        return;
      }
      expect(aside).toMatchObject({ name: 'held', because: 'blocked' });
      const result = transition(aside, act);
      if (result.ok && act.kind !== 'unhold') expect(isPublic(result.state)).toBe(false);
      expect(routed(aside, now)).toEqual(routed(state, now));
      const back = routed(routed(aside, then, true), now);
      expect(hasContactDetails(back)).toBe(hasContactDetails(state));
      expect(isKeptBack(back)).toBe(isKeptBack(state));
    }),
    { numRuns: 2_000 },
  );
});

it('L73. Only among adults may approval be off, and contact details are held there too', () => {
  const nobody = { teacher: false, moderator: false };
  const audiences: LiveSession['audience'][] = [
    { kind: 'everyone' },
    { kind: 'adults' },
    { kind: 'classes', classIds: ['a'] },
  ];
  for (const audience of audiences) {
    for (const moderation of ['off', 'before'] as const) {
      const shown = isPublic(firstState({ moderation, audience }, false, nobody));
      expect(shown).toBe(moderation === 'off' && audience.kind === 'adults');
      expect(firstState({ moderation, audience }, true, nobody)).toMatchObject({ name: 'held' });
    }
  }
});

it('L74. A question kept by an earlier version waits for a moderator and can be decided on', () => {
  const rows = ['{"name":"submitted"}', '{"name":"held","because":"contact-details"}'].map(
    (row) => JSON.parse(row) as QuestionState,
  );
  for (const old of rows) {
    expect(transition(old, { kind: 'approve', by: 'moderator' })).toEqual({
      ok: true,
      state: { name: 'approved' },
    });
    expect(routed(old, { teacher: true, moderator: true })).toEqual({ ...old, awaits: 'moderator' });
  }
  const answered = JSON.parse(
    `{"name":"answered","by":"k","byName":"K","text":"Oui.","at":"${at}"}`,
  ) as QuestionState;
  expect(transition(answered, { kind: 'archive' })).toEqual({
    ok: true,
    state: { name: 'archived', answer: { by: 'k', byName: 'K', text: 'Oui.', at } },
  });
});
