import type { HttpReplies } from '@ville-usine/shared/http';
import { grade, solutionOf } from '@ville-usine/shared/quiz/grade';
import type { QuizAnswer, QuizQuestion } from '@ville-usine/shared/quiz/question';
import { loadEdition } from '../../server/src/content/load-edition.ts';
import { cookieOf } from '../stage/start-server.ts';

const LANES = 32;

/**
 * Players who answer the whole quiz at the same time, some rightly, some wrongly, some changing their mind: how far
 * the sum of the scores the server kept is from the sum of what was answered. Zero is exact.
 */
export async function measureQuiz(url: string, players: number): Promise<{ off: number; answers: number }> {
  const quiz = loadEdition('paca-2021').quizzes.find((one) => one.sector === 'metallurgie')!;
  let expected = 0;
  let kept = 0;
  let answers = 0;

  async function send<T>(method: string, path: string, cookie: string, body?: unknown): Promise<T> {
    const headers = { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const answer = await fetch(`${url}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  }

  async function play(player: number): Promise<void> {
    const opened = await fetch(`${url}/api/visit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const cookie = cookieOf(opened);
    const { visitor } = (await opened.json()) as HttpReplies['POST /api/visit'];
    await Promise.all(
      quiz.questions.map(async (question, i) => {
        const right = (player * 7 + i * 3) % 5 > 1;
        const changesMind = (player + i) % 4 === 0;
        const tries = changesMind ? [!right, right] : [right];
        for (const one of tries) {
          const answer = one ? solutionOf(question, visitor.id) : wrongAnswer(question, visitor.id);
          await send('POST', '/api/quiz/answer', cookie, {
            sector: quiz.sector,
            questionId: question.id,
            answer,
          });
          answers += 1;
        }
        if (right) expected += 1;
      }),
    );
    const { quizzes } = await send<HttpReplies['GET /api/progress']>('GET', '/api/progress', cookie);
    kept += quizzes.reduce((sum, one) => sum + one.score, 0);
  }

  let next = 0;
  const lane = async () => {
    while (next < players) await play(next++);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { off: Math.abs(kept - expected), answers };
}

/** An answer in the right shape that is not right. */
function wrongAnswer(question: QuizQuestion, seed: string): QuizAnswer {
  const solution = solutionOf(question, seed);
  const wrong = ((): QuizAnswer => {
    switch (solution.kind) {
      case 'single':
        return { ...solution, choice: solution.choice === 0 ? 1 : 0 };
      case 'multiple':
        return { ...solution, choices: solution.choices.slice(1) };
      case 'true-false':
        return { ...solution, value: !solution.value };
      case 'order':
        return { ...solution, order: solution.order.toReversed() };
      case 'match':
        return { ...solution, pairs: solution.pairs.toReversed() };
      case 'estimate': {
        const { min, max } = question as Extract<QuizQuestion, { kind: 'estimate' }>;
        return { ...solution, value: solution.value - min > max - solution.value ? min : max };
      }
    }
  })();
  if (grade(question, seed, wrong) !== false) throw new Error(`${question.id} has no wrong answer.`);
  return wrong;
}
