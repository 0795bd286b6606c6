import type { HttpReplies } from '@ville-usine/shared/http';
import { toPublic } from '@ville-usine/shared/live/question-views';
import type { FastifyPluginAsync } from 'fastify';
import { answeredAt } from './kept-questions.ts';
import type { LiveParts } from './live-parts.ts';
import { allSessions } from './sessions.ts';

/** The live sessions' pages over HTTP: the agenda, and the answers that stay at a stand. Public, as they are. */
export function liveRoutes({ storage, clock }: Pick<LiveParts, 'storage' | 'clock'>): FastifyPluginAsync {
  return async (app) => {
    app.get('/api/sessions', async (): Promise<HttpReplies['GET /api/sessions']> => {
      return { sessions: await allSessions(storage.db), now: clock.now().toISOString() };
    });

    app.get<{ Querystring: { company?: unknown } }>(
      '/api/answered',
      async ({ query }): Promise<HttpReplies['GET /api/answered']> => {
        if (typeof query.company !== 'string') return { questions: [] };
        const kept = await answeredAt(storage.db, query.company.slice(0, 60));
        return { questions: kept.flatMap((one) => toPublic(one) ?? []) };
      },
    );
  };
}
