import type { OwnQuizLine } from '@ville-usine/shared/quiz/own-quiz';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import type { Failure } from '../../net/result.ts';

/** The own quizzes of the private link's class; null until they have come. */
export function useOwnQuizzes(token: string) {
  const [quizzes, setQuizzes] = useState<OwnQuizLine[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(async () => {
    const answer = await api('POST /api/class-visits/quizzes', { body: { token } });
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) setQuizzes(answer.value.quizzes);
  }, [token]);
  useEffect(() => void read(), [read]);
  return { quizzes, failure, read, set: setQuizzes };
}
