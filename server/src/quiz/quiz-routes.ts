import type { Localized } from '@ville-usine/shared/content/localized';
import type { RichTexts } from '@ville-usine/shared/content/rich';
import type { HttpReplies } from '@ville-usine/shared/http';
import { grade, solutionOf, toPublic } from '@ville-usine/shared/quiz/grade';
import type { Quiz } from '@ville-usine/shared/quiz/question';
import type { FastifyInstance } from 'fastify';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { visitorOf } from '../people/person-of.ts';
import { allProgress, noteQuizAnswer, progressIn } from './progress.ts';

/**
 * The quizzes. Answers are judged here and never travel before they are given; each visitor's last answers are
 * kept, and wrong ones may be tried again. The score is the number of last answers that are right: no speed in it.
 */
export function quizRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { storage, clock, edition } = parts;

  function quizOf(sector: string): Quiz {
    const quiz = edition.quizzes.find((one) => one.sector === sector);
    if (!quiz) throw new Refusal('not-found');
    return quiz;
  }

  const richOf = (text: Localized): RichTexts =>
    Object.fromEntries(
      Object.values(text).flatMap((said) => {
        const rich = said && edition.explained[said];
        return rich ? [[said, rich]] : [];
      }),
    );

  app.get<{ Params: { sector: string } }>(
    '/api/quiz/:sector',
    async (request): Promise<HttpReplies['GET /api/quiz/:sector']> => {
      const visitor = await visitorOf(parts, request.headers.cookie);
      const quiz = quizOf(request.params.sector);
      const { sector, title } = quiz;
      const questions = quiz.questions.map((question) => toPublic(question, visitor.id));
      return {
        quiz: { sector, title, questions },
        progress: await progressIn(storage.db, quiz, visitor.id),
      };
    },
  );

  app.get('/api/progress', async (request): Promise<HttpReplies['GET /api/progress']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    return { quizzes: await allProgress(storage.db, edition.quizzes, visitor.id) };
  });

  app.post('/api/quiz/answer', async (request): Promise<HttpReplies['POST /api/quiz/answer']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const { sector, questionId, answer } = bodyOf('POST /api/quiz/answer', request);
    const quiz = quizOf(sector);
    const question = quiz.questions.find((one) => one.id === questionId);
    if (!question) throw new Refusal('not-found');
    const right = grade(question, visitor.id, answer);
    if (right === null) throw new Refusal('bad-request');
    const progress = await storage.write(async (trx) => {
      await noteQuizAnswer(trx, {
        visitorId: visitor.id,
        sector,
        questionId,
        answer,
        right,
        at: clock.now(),
      });
      return progressIn(trx, quiz, visitor.id);
    });
    const { explanation, source } = question;
    const rich = richOf(explanation);
    return { right, solution: solutionOf(question, visitor.id), explanation, rich, source, progress };
  });
}
