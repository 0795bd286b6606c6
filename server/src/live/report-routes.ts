import type { HttpReplies } from '@ville-usine/shared/http';
import { can } from '@ville-usine/shared/people/can';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppServer } from '../ops/app-socket.ts';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { personRoom } from '../people/handshake.ts';
import { staffOf, visitorOf } from '../people/person-of.ts';
import { commitAndTell } from './commit-and-tell.ts';
import { decideCase } from './report-decisions.ts';
import { fileReport, readCases, reportsOf } from './reports.ts';

/** Reports of one visitor: what a careful reader files, not what keeps moderators from their work. */
const REPORTS: Rate = { perSecond: 1 / 60, burst: 5 };

/** Reports of texts by those who read them, and the cases moderators decide. */
export function reportRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, clock, logger } = parts;
  const commit = commitAndTell(io, storage, clock);
  const pace = tokenBuckets(REPORTS);

  async function moderator(request: FastifyRequest) {
    const staff = await staffOf(parts, request.headers.cookie);
    if (!can(staff, 'question:moderate')) throw new Refusal('not-allowed');
    return staff;
  }

  app.get('/api/reports', async (request): Promise<HttpReplies['GET /api/reports']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    return { reports: await reportsOf(storage.db, visitor.id) };
  });

  app.post('/api/reports', async (request): Promise<HttpReplies['POST /api/reports']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const report = bodyOf('POST /api/reports', request);
    const wait = pace.take(visitor.id);
    if (wait > 0) throw new Refusal('too-fast', wait);
    await storage.write((trx) => fileReport(trx, visitor, clock.now().toISOString(), report));
    return { reports: await reportsOf(storage.db, visitor.id) };
  });

  app.get('/api/report-cases', async (request): Promise<HttpReplies['GET /api/report-cases']> => {
    await moderator(request);
    return readCases(storage.db);
  });

  app.post(
    '/api/report-cases/decide',
    async (request): Promise<HttpReplies['POST /api/report-cases/decide']> => {
      const staff = await moderator(request);
      const decision = bodyOf('POST /api/report-cases/decide', request);
      const reporters = await commit((trx, log, at) => decideCase({ trx, log, at }, staff, decision));
      for (const id of reporters) io.to(personRoom(id)).emit('report:decided');
      const { questionId, part } = decision;
      logger.info(
        { question: questionId, part, decision: decision.decision, by: staff.id },
        'report decided',
      );
      return {};
    },
  );
}
