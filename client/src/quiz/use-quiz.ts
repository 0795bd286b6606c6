import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { useCallback, useEffect, useReducer } from 'react';
import { api } from '../net/api.ts';
import { isPassing } from '../net/result.ts';
import { openVisit } from '../people/visit-store.ts';
import { cue } from '../ui/cue.ts';
import { answerOf } from './draft.ts';
import { keepProgress } from './progress-store.ts';
import { stepQuiz } from './step-quiz.ts';

/** A run through one sector's quiz: what is already answered is skipped, every verdict is the server's. */
export function useQuiz(sector: string) {
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
      cue(reply.value.right ? 'right' : 'near');
      dispatch({ act: 'judged', verdict: reply.value });
    },
    [state, question],
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
