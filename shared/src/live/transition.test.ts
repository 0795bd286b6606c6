import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from './is-public.ts';
import { type QuestionState, REFUSAL_REASONS } from './question.ts';
import { type QuestionAct, transition, UNDOABLE_ACTS } from './transition.ts';

const karim = { by: 'karim', byName: 'Karim' };
const ines = { by: 'ines', byName: 'Inès' };
const at = '2021-11-23T09:00:00.000Z';

const answerer = fc.constantFrom(karim, ines);
const reason = fc.constantFrom(...REFUSAL_REASONS);
const state: fc.Arbitrary<QuestionState> = fc.oneof(
  fc.constantFrom<QuestionState>(
    { name: 'submitted' },
    { name: 'held', because: 'contact-details' },
    { name: 'approved' },
  ),
  reason.map((why): QuestionState => ({ name: 'refused', reason: why })),
  answerer.map((who): QuestionState => ({ name: 'taken', ...who })),
  answerer.map((who): QuestionState => ({ name: 'answered', ...who, text: 'Oui.', at })),
);
const act: fc.Arbitrary<QuestionAct> = fc.oneof(
  fc.constantFrom<QuestionAct>({ kind: 'approve', by: 'moderator' }, { kind: 'reword' }),
  reason.map((why): QuestionAct => ({ kind: 'refuse', reason: why })),
  answerer.map((who): QuestionAct => ({ kind: 'take', ...who })),
  answerer.map((who): QuestionAct => ({ kind: 'release', ...who })),
  fc
    .tuple(answerer, fc.string({ minLength: 1 }))
    .map(([who, text]): QuestionAct => ({ kind: 'answer', ...who, text, at })),
);

const next = (from: QuestionState, ...acts: QuestionAct[]) =>
  acts.reduce((now, one) => {
    const result = transition(now, one);
    if (!result.ok) throw new Error(result.code);
    return result.state;
  }, from);

describe('L4. Only a moderator’s approval makes a question public', () => {
  it('whatever else is done to it', () => {
    fc.assert(
      fc.property(state, act, (before, one) => {
        const result = transition(before, one);
        if (result.ok && isPublic(result.state) && !isPublic(before)) expect(one.kind).toBe('approve');
      }),
    );
  });

  it('and to professionals one that is not approved does not exist', () => {
    for (const hidden of [{ name: 'submitted' }, { name: 'refused', reason: 'unclear' }] as const) {
      for (const kind of ['take', 'release'] as const) {
        expect(transition(hidden, { kind, ...karim })).toEqual({ ok: false, code: 'not-found' });
      }
      const answer = { kind: 'answer', ...karim, text: 'Oui.', at } as const;
      expect(transition(hidden, answer)).toEqual({ ok: false, code: 'not-found' });
    }
  });
});

describe('L5. One professional answers one question', () => {
  const taken = next({ name: 'approved' }, { kind: 'take', ...karim });

  it('the second who takes it is told', () => {
    expect(transition(taken, { kind: 'take', ...ines })).toEqual({ ok: false, code: 'question-taken' });
    expect(transition(taken, { kind: 'release', ...ines })).toEqual({ ok: false, code: 'question-taken' });
    expect(transition(taken, { kind: 'answer', ...ines, text: 'Oui.', at })).toEqual({
      ok: false,
      code: 'question-taken',
    });
  });

  it('taking again what one has taken changes nothing, and giving it back frees it', () => {
    expect(next(taken, { kind: 'take', ...karim })).toEqual(taken);
    expect(next(taken, { kind: 'release', ...karim }, { kind: 'take', ...ines })).toMatchObject(ines);
  });

  it('an answer can be sent twice and corrected by whoever gave it', () => {
    const answered = next(taken, { kind: 'answer', ...karim, text: 'Oui.', at });
    const later = '2021-11-23T09:05:00.000Z';
    expect(next(answered, { kind: 'answer', ...karim, text: 'Oui.', at: later })).toEqual(answered);
    expect(next(answered, { kind: 'answer', ...karim, text: 'Non.', at: later })).toMatchObject({
      text: 'Non.',
      at: later,
    });
    expect(transition(answered, { kind: 'answer', ...ines, text: 'Non.', at })).toMatchObject({ ok: false });
  });
});

describe('L6. A moderator’s act can be taken back while nobody has built on it', () => {
  const waiting = fc.constantFrom<QuestionState>(
    { name: 'submitted' },
    { name: 'held', because: 'contact-details' },
    { name: 'approved' },
  );
  const moderation = fc.oneof(
    fc.constantFrom<QuestionAct>({ kind: 'approve', by: 'moderator' }, { kind: 'reword' }),
    reason.map((why): QuestionAct => ({ kind: 'refuse', reason: why })),
  );

  it('undoing restores the state before the act', () => {
    fc.assert(
      fc.property(waiting, moderation, (before, one) => {
        const done = transition(before, one);
        if (!done.ok) return;
        const of = UNDOABLE_ACTS.find((kind) => kind === one.kind)!;
        expect(transition(done.state, { kind: 'undo', of, before })).toEqual({ ok: true, state: before });
      }),
    );
  });

  it('an approval cannot be undone once a professional has taken the question', () => {
    const taken = next(
      { name: 'submitted' },
      { kind: 'approve', by: 'moderator' },
      { kind: 'take', ...karim },
    );
    const undo = { kind: 'undo', of: 'approve', before: { name: 'submitted' } } as const;
    expect(transition(taken, undo)).toEqual({ ok: false, code: 'question-moved-on' });
  });

  it('nor a rewording once another moderator has approved the words', () => {
    const approved = next({ name: 'submitted' }, { kind: 'reword' }, { kind: 'approve', by: 'moderator' });
    const undo = { kind: 'undo', of: 'reword', before: { name: 'submitted' } } as const;
    expect(transition(approved, undo)).toEqual({ ok: false, code: 'question-moved-on' });
  });
});

it('L7. A refused question is never approved, only the refusal undone', () => {
  expect(transition({ name: 'refused', reason: 'other' }, { kind: 'approve', by: 'moderator' })).toEqual({
    ok: false,
    code: 'question-moved-on',
  });
});

it('L8. Rewording a held question sets it free for approval', () => {
  expect(next({ name: 'held', because: 'contact-details' }, { kind: 'reword' })).toEqual({
    name: 'submitted',
  });
});
