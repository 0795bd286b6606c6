import type { PublicQuizQuestion } from '@ville-usine/shared/quiz/question';
import { expect, it } from 'vitest';
import { answerOf, emptyDraft, moved, paired, toggled } from './draft.ts';

const words = (...texts: string[]) => texts.map((fr) => ({ fr }));
const base = {
  id: 'q',
  level: 'college' as const,
  prompt: { fr: 'Quoi ?' },
  where: { place: 'four', text: { fr: 'Le four' } },
};
const order: PublicQuizQuestion = { ...base, kind: 'order', items: words('a', 'b', 'c') };
const match: PublicQuizQuestion = { ...base, kind: 'match', lefts: words('a', 'b'), rights: words('x', 'y') };

it('A4. An answer can be sent only when nothing of it is missing', () => {
  const single = emptyDraft({ ...base, kind: 'single', choices: words('a', 'b') });
  expect(answerOf(single)).toBeNull();
  expect(answerOf({ kind: 'single', choice: 0 })).toEqual({ kind: 'single', choice: 0 });
  expect(answerOf(emptyDraft({ ...base, kind: 'multiple', choices: words('a', 'b', 'c') }))).toBeNull();
  expect(answerOf(emptyDraft({ ...base, kind: 'true-false' }))).toBeNull();
  expect(answerOf(emptyDraft(match))).toBeNull();
  expect(answerOf({ kind: 'match', pairs: [1, null] })).toBeNull();
  expect(answerOf({ kind: 'match', pairs: [1, 0] })).toEqual({ kind: 'match', pairs: [1, 0] });
  expect(answerOf({ kind: 'estimate', value: null })).toBeNull();
});

it('A5. Items are put in order without dragging, one place at a time', () => {
  const draft = emptyDraft(order);
  expect(draft).toEqual({ kind: 'order', order: [0, 1, 2] });
  expect(moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1]);
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
  expect(moved([0, 1, 2], 2, 1)).toEqual([0, 1, 2]);
});

it('gives each right-hand side to one left-hand side only', () => {
  expect(paired([0, null, null], 1, 0)).toEqual([null, 0, null]);
  expect(paired([0, 1, null], 0, null)).toEqual([null, 1, null]);
});

it('puts choices in and out, and sends them in order', () => {
  expect(toggled([2], 0)).toEqual([2, 0]);
  expect(toggled([2, 0], 2)).toEqual([0]);
  expect(answerOf({ kind: 'multiple', choices: [2, 0] })).toEqual({ kind: 'multiple', choices: [0, 2] });
});

it('starts a scale in its middle, on a step', () => {
  const scale = { ...base, kind: 'estimate' as const, unit: '°C', min: 0, max: 1, step: 0.1 };
  expect(emptyDraft(scale)).toEqual({ kind: 'estimate', value: 0.5 });
  expect(emptyDraft({ ...scale, max: 3000, step: 50 })).toEqual({ kind: 'estimate', value: 1500 });
});
