import type { HttpReplies } from '@ville-usine/shared/http';
import { toPublic } from '@ville-usine/shared/live/question-views';
import type { FastifyPluginAsync } from 'fastify';
import { answeredAt } from './kept-questions.ts';
import type { LiveParts } from './live-parts.ts';

/** The answers that stay at a stand, over HTTP. Public, as they are. */
export function liveRoutes({ storage }: Pick<LiveParts, 'storage'>): FastifyPluginAsync {
  return async (app) => {
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
