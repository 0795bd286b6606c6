import type { PublicQuiz, QuizProgress, QuizVerdict } from '@ville-usine/shared/quiz/question';
import { expect, it } from 'vitest';
import { type QuizState, stepQuiz } from './step-quiz.ts';

const question = (id: string) => ({
  id,
  level: 'college' as const,
  prompt: { fr: id },
  where: { place: 'four', text: { fr: 'Le four' } },
  kind: 'true-false' as const,
});
const quiz: PublicQuiz = {
  sector: 'metallurgie',
  title: { fr: 'Métallurgie' },
  questions: ['a', 'b', 'c'].map(question),
};

function progress(verdicts: Record<string, boolean>): QuizProgress {
  const answered = Object.fromEntries(
    Object.entries(verdicts).map(([id, right]) => [
      id,
      { answer: { kind: 'true-false' as const, value: true }, right, tries: 1 },
    ]),
  );
  const score = Object.values(verdicts).filter(Boolean).length;
  return { sector: 'metallurgie', answered, score, total: 3, stamp: Object.keys(verdicts).length === 3 };
}

function verdict(right: boolean, after: QuizProgress): QuizVerdict {
  return {
    right,
    solution: { kind: 'true-false', value: true },
    explanation: { fr: 'Parce que.' },
    source: 'Un livre',
    progress: after,
  };
}

const loaded = (verdicts: Record<string, boolean>) =>
  stepQuiz({ name: 'loading' }, { act: 'loaded', quiz, progress: progress(verdicts) });

const asked = (state: QuizState) => (state.name === 'asking' ? state.queue.map((one) => one.id) : state.name);

it('A8. A quiz goes on where it was left: what is answered is not asked again', () => {
  expect(asked(loaded({}))).toEqual(['a', 'b', 'c']);
  expect(asked(loaded({ a: false, b: true }))).toEqual(['c']);
  expect(loaded({ a: true, b: true, c: false }).name).toBe('result');
});

it('A9. Only the missed questions are asked again', () => {
  const result = loaded({ a: true, b: false, c: false });
  expect(asked(stepQuiz(result, { act: 'retry' }))).toEqual(['b', 'c']);
  expect(stepQuiz(loaded({ a: true, b: true, c: true }), { act: 'retry' }).name).toBe('result');
});

it('A10. The verdict is the server’s, and the score with it', () => {
  const judged = stepQuiz(loaded({ a: true, b: true }), {
    act: 'judged',
    verdict: verdict(true, progress({ a: true, b: true, c: true })),
  });
  expect(judged).toMatchObject({ name: 'verdict', progress: { score: 3, stamp: true } });
  expect(stepQuiz(judged, { act: 'next' })).toMatchObject({ name: 'result', progress: { score: 3 } });
});

it('keeps the draft while an answer waits for the network', () => {
  const draft = { kind: 'true-false' as const, value: false };
  const drafted = stepQuiz(loaded({}), { act: 'draft', draft });
  expect(stepQuiz(drafted, { act: 'sending', how: 'waiting' })).toMatchObject({ draft, sending: 'waiting' });
});
