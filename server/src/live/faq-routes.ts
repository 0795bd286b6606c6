import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyInstance } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { staffOf } from '../people/person-of.ts';
import { readerOf } from '../people/reader-of.ts';
import { commitAndTell } from './commit-and-tell.ts';
import { correctAnswer, listAnswer, readFaq } from './faq.ts';

/** The answers that stay: read by everyone, cared for by those who gave them and by the organiser. */
export function faqRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, clock } = parts;
  const commit = commitAndTell(io, storage, clock);

  app.get<{ Querystring: { company?: unknown; sector?: unknown } }>(
    '/api/faq',
    async (request): Promise<HttpReplies['GET /api/faq']> => {
      const { company, sector } = request.query;
      const reader = await readerOf(parts, request);
      const entries = await readFaq(storage.db, reader, { company: one(company), sector: one(sector) });
      return { entries };
    },
  );

  app.post('/api/faq/list', async (request): Promise<HttpReplies['POST /api/faq/list']> => {
    const staff = await staffOf(parts, request.headers.cookie);
    const { questionId, listed } = bodyOf('POST /api/faq/list', request);
    await commit((trx, log, at) => listAnswer({ trx, log, at }, staff, questionId, listed));
    return {};
  });

  app.post('/api/faq/correct', async (request): Promise<HttpReplies['POST /api/faq/correct']> => {
    const staff = await staffOf(parts, request.headers.cookie);
    const { questionId, text } = bodyOf('POST /api/faq/correct', request);
    await commit((trx, log, at) => correctAnswer({ trx, log, at }, staff, questionId, text));
    return {};
  });
}

/** A parameter given once; given twice it names nothing that exists. */
function one(parameter: unknown): string | undefined {
  if (parameter === undefined) return undefined;
  return typeof parameter === 'string' ? parameter.slice(0, 60) : '';
}
