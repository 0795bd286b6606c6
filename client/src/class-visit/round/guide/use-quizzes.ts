import type { OwnQuizLine } from '@ville-usine/shared/quiz/own-quiz';
import type { PublicQuizQuestion } from '@ville-usine/shared/quiz/question';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { openVisit } from '../../../people/visit-store.ts';

/** How many questions of each level a quiz has; null while it is fetched. */
export type QuizSize = Record<PublicQuizQuestion['level'] | 'all', number> | null;

/** How many questions a pavilion's quiz has. */
export function useQuizSize(sector: string | null): QuizSize {
  const [found, setFound] = useState<{ sector: string; size: QuizSize } | null>(null);
  useEffect(() => {
    if (sector === null) return;
    let here = true;
    void (async () => {
      await openVisit();
      const answer = await api('GET /api/quiz/:sector', { params: { sector } });
      if (!here || !answer.ok) return;
      const { questions } = answer.value.quiz;
      const of = (level: string) => questions.filter((one) => one.level === level).length;
      setFound({ sector, size: { all: questions.length, college: of('college'), lycee: of('lycee') } });
    })();
    return () => {
      here = false;
    };
  }, [sector]);
  return found?.sector === sector ? found.size : null;
}

/** The quizzes that the teacher brought for this class; none while they are fetched. */
export function useOwnQuizzes(token: string): OwnQuizLine[] {
  const [own, setOwn] = useState<OwnQuizLine[]>([]);
  useEffect(() => {
    void api('POST /api/class-visits/quizzes', { body: { token } }).then(
      (answer) => answer.ok && setOwn(answer.value.quizzes),
    );
  }, [token]);
  return own;
}
