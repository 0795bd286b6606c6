import type {
  PublicQuiz,
  PublicQuizQuestion,
  QuizProgress,
  QuizVerdict,
} from '@ville-usine/shared/quiz/question';
import { type Draft, emptyDraft } from './draft.ts';

type Run = { quiz: PublicQuiz; progress: QuizProgress; queue: PublicQuizQuestion[] };

/** Where a run through a quiz stands. */
export type QuizState =
  | { name: 'loading' }
  | { name: 'failed' }
  | ({ name: 'asking'; index: number; draft: Draft; sending: 'no' | 'now' | 'waiting' } & Run)
  | ({ name: 'verdict'; index: number; draft: Draft; verdict: QuizVerdict } & Run)
  | ({ name: 'result' } & Omit<Run, 'queue'>);

export type QuizAct =
  | { act: 'loaded'; quiz: PublicQuiz; progress: QuizProgress }
  | { act: 'failed' }
  | { act: 'draft'; draft: Draft }
  | { act: 'sending'; how: 'no' | 'now' | 'waiting' }
  | { act: 'judged'; verdict: QuizVerdict }
  | { act: 'next' }
  | { act: 'retry' };

function start(quiz: PublicQuiz, progress: QuizProgress, queue: PublicQuizQuestion[]): QuizState {
  const first = queue[0];
  if (!first) return { name: 'result', quiz, progress };
  return { name: 'asking', quiz, progress, queue, index: 0, draft: emptyDraft(first), sending: 'no' };
}

/** The questions whose last answer is not right. */
export function missed(quiz: PublicQuiz, progress: QuizProgress): PublicQuizQuestion[] {
  return quiz.questions.filter((question) => progress.answered[question.id]?.right === false);
}

/** One step of a run; everything that is decided is decided here. */
export function stepQuiz(state: QuizState, act: QuizAct): QuizState {
  switch (act.act) {
    case 'loaded': {
      const open = act.quiz.questions.filter((question) => !act.progress.answered[question.id]);
      return start(act.quiz, act.progress, open);
    }
    case 'failed':
      return { name: 'failed' };
    case 'draft':
      return state.name === 'asking' ? { ...state, draft: act.draft } : state;
    case 'sending':
      return state.name === 'asking' ? { ...state, sending: act.how } : state;
    case 'judged': {
      if (state.name !== 'asking') return state;
      const { sending: _, ...rest } = state;
      return { ...rest, name: 'verdict', verdict: act.verdict, progress: act.verdict.progress };
    }
    case 'next': {
      if (state.name !== 'verdict') return state;
      const index = state.index + 1;
      const question = state.queue[index];
      if (!question) return { name: 'result', quiz: state.quiz, progress: state.progress };
      const { quiz, progress, queue } = state;
      return { name: 'asking', quiz, progress, queue, index, draft: emptyDraft(question), sending: 'no' };
    }
    case 'retry':
      return state.name === 'result'
        ? start(state.quiz, state.progress, missed(state.quiz, state.progress))
        : state;
  }
}
