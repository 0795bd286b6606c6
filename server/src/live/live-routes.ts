import type { HttpReplies } from '@ville-usine/shared/http';
import type { FastifyPluginAsync } from 'fastify';
import type { LiveParts } from './live-parts.ts';
import { allSessions } from './sessions.ts';

/** The agenda over HTTP. Public, as it is. */
export function liveRoutes({ storage, clock }: Pick<LiveParts, 'storage' | 'clock'>): FastifyPluginAsync {
  return async (app) => {
    app.get('/api/sessions', async (): Promise<HttpReplies['GET /api/sessions']> => {
      return { sessions: await allSessions(storage.db), now: clock.now().toISOString() };
    });
  };
}
