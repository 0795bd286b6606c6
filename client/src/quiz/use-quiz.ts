import type {
  PublicQuiz,
  PublicQuizQuestion,
  QuizAnswer,
  QuizProgress,
  QuizVerdict,
} from '@ville-usine/shared/quiz/question';
import { useCallback, useEffect, useReducer } from 'react';
import { api } from '../net/api.ts';
import { isPassing } from '../net/result.ts';
import { openVisit } from '../people/visit-store.ts';
import { announce } from '../ui/announce.ts';
import { useWords } from '../words/words.ts';
import { answerOf, type Draft, emptyDraft } from './draft.ts';
import { keepProgress } from './progress-store.ts';

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

/** A run through one sector's quiz: what is already answered is skipped, every verdict is the server's. */
export function useQuiz(sector: string) {
  const t = useWords('quiz');
  const [state, dispatch] = useReducer(stepQuiz, { name: 'loading' });

  const load = useCallback(async () => {
    await openVisit();
    const answer = await api('GET /api/quiz/:sector', { params: { sector } });
    if (!answer.ok) return dispatch({ act: 'failed' });
    keepProgress(answer.value.progress);
    dispatch({ act: 'loaded', ...answer.value });
  }, [sector]);

  useEffect(() => void load(), [load]);

  const question = state.name === 'asking' ? state.queue[state.index] : undefined;
  const send = useCallback(
    async (answer: QuizAnswer) => {
      if (state.name !== 'asking' || !question) return;
      dispatch({ act: 'sending', how: 'now' });
      const reply = await api('POST /api/quiz/answer', {
        body: { sector: state.quiz.sector, questionId: question.id, answer },
      });
      if (!reply.ok) return dispatch({ act: 'sending', how: isPassing(reply.error) ? 'waiting' : 'no' });
      keepProgress(reply.value.progress);
      announce(t(reply.value.right ? 'right' : 'close'));
      dispatch({ act: 'judged', verdict: reply.value });
    },
    [state, question, t],
  );

  const waiting = state.name === 'asking' && state.sending === 'waiting' ? answerOf(state.draft) : null;
  useEffect(() => {
    if (!waiting) return;
    const again = () => void send(waiting);
    const timer = setTimeout(again, 5_000);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [waiting, send]);

  return { state, dispatch, send, load };
}
