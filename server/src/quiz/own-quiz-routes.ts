import { inLanguage } from '@ville-usine/shared/content/language';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { QuizFormat } from '@ville-usine/shared/quiz/import-report';
import { ownFrom } from '@ville-usine/shared/quiz/own-from';
import { OWN_QUIZ_BYTES, QUIZ_FILE_BYTES } from '@ville-usine/shared/quiz/own-limits';
import type { OwnQuiz } from '@ville-usine/shared/quiz/own-quiz';
import type { FastifyInstance } from 'fastify';
import { classVisitBy } from '../class-visit/class-visits.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { exportQuiz } from './exchange/export-quiz.ts';
import { importQuiz } from './exchange/import-quiz.ts';
import { keepOwnQuiz, ownQuizOf, ownQuizzesOf, removeOwnQuiz } from './own-quizzes.ts';

/** Files read for one class: a folder of them at once, ten a minute afterwards. */
const READINGS: Rate = { perSecond: 10 / 60, burst: 30 };
/** Quizzes kept or changed: a question taken out is a change. */
const KEEPINGS: Rate = { perSecond: 1, burst: 60 };

/** Half as large again as a file may be, in base64, so that most that are too large are still told so by the report. */
const FILE_BODY = { bodyLimit: QUIZ_FILE_BYTES * 2 };
const QUIZ_BODY = { bodyLimit: OWN_QUIZ_BYTES * 2 };

const FILES: Record<QuizFormat, { ending: string; type: string }> = {
  gift: { ending: 'gift', type: 'text/plain; charset=utf-8' },
  'moodle-xml': { ending: 'xml', type: 'application/xml; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
};

/** A title as the name of a file that every system takes. */
function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return ['quiz', ...words.filter((word) => word !== 'quiz')].join('-').slice(0, 60).replace(/-$/, '');
}

/** A teacher's own quizzes, for whoever has the private link of the class: read from files, kept, given out again. */
export function ownQuizRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { storage, clock, edition } = parts;
  const { db } = storage;
  const readings = tokenBuckets(READINGS);
  const keepings = tokenBuckets(KEEPINGS);
  const pace = (buckets: typeof readings, classId: string) => {
    const wait = buckets.take(classId);
    if (wait > 0) throw new Refusal('too-fast', wait);
  };
  const classOf = async (token: string) => (await classVisitBy(db, token)).classId;

  async function quizOf(token: string, id: string): Promise<OwnQuiz> {
    const quiz = await ownQuizOf(db, await classOf(token), id);
    if (!quiz) throw new Refusal('quiz-unknown');
    return quiz;
  }

  app.post(
    '/api/class-visits/quizzes',
    async (request, reply): Promise<HttpReplies['POST /api/class-visits/quizzes']> => {
      const { token } = bodyOf('POST /api/class-visits/quizzes', request);
      reply.header('cache-control', 'no-store');
      return { quizzes: await ownQuizzesOf(db, await classOf(token)) };
    },
  );

  app.post(
    '/api/class-visits/quizzes/read',
    FILE_BODY,
    async (request): Promise<HttpReplies['POST /api/class-visits/quizzes/read']> => {
      const { token, name, file } = bodyOf('POST /api/class-visits/quizzes/read', request);
      pace(readings, await classOf(token));
      return importQuiz({ name, bytes: Buffer.from(file, 'base64') });
    },
  );

  app.post(
    '/api/class-visits/quizzes/copy',
    async (request): Promise<HttpReplies['POST /api/class-visits/quizzes/copy']> => {
      const { token, sector, language } = bodyOf('POST /api/class-visits/quizzes/copy', request);
      await classOf(token);
      const quiz = edition.quizzes.find((one) => one.sector === sector);
      if (!quiz) throw new Refusal('not-found');
      const questions = quiz.questions.flatMap((one) => ownFrom(one, language) ?? []);
      const left = quiz.questions.length - questions.length;
      return { title: inLanguage(quiz.title, language), questions, left };
    },
  );

  app.post(
    '/api/class-visits/quizzes/keep',
    QUIZ_BODY,
    async (request): Promise<HttpReplies['POST /api/class-visits/quizzes/keep']> => {
      const { token, ...quiz } = bodyOf('POST /api/class-visits/quizzes/keep', request);
      pace(keepings, await classOf(token));
      return {
        quiz: await storage.write(async (trx) => {
          const { classId } = await classVisitBy(trx, token);
          return keepOwnQuiz(trx, classId, quiz, clock.now());
        }),
      };
    },
  );

  app.post(
    '/api/class-visits/quizzes/one',
    async (request, reply): Promise<HttpReplies['POST /api/class-visits/quizzes/one']> => {
      const { token, id } = bodyOf('POST /api/class-visits/quizzes/one', request);
      reply.header('cache-control', 'no-store');
      return { quiz: await quizOf(token, id) };
    },
  );

  app.post(
    '/api/class-visits/quizzes/remove',
    async (request): Promise<HttpReplies['POST /api/class-visits/quizzes/remove']> => {
      const { token, id } = bodyOf('POST /api/class-visits/quizzes/remove', request);
      const classId = await classOf(token);
      await storage.write((trx) => removeOwnQuiz(trx, classId, id));
      return { quizzes: await ownQuizzesOf(db, classId) };
    },
  );

  app.post('/api/class-visits/quizzes/file', async (request, reply) => {
    const { token, id, as, language } = bodyOf('POST /api/class-visits/quizzes/file', request);
    const { title, questions } = await quizOf(token, id);
    const { ending, type } = FILES[as];
    return reply
      .header('content-disposition', `attachment; filename="${fileName(title)}.${ending}"`)
      .header('cache-control', 'no-store')
      .type(type)
      .send(exportQuiz(questions, as, language));
  });
}
