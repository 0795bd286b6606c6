import type { FastifyInstance } from 'fastify';
import type { Storage } from '../storage/open-storage.ts';

/**
 * `/healthz`: the process answers. `/readyz`: it can also read its database and is not about to stop; a proxy that
 * asks sends nobody here otherwise (503).
 */
export function healthRoutes(app: FastifyInstance, storage: Storage, closing: () => boolean): void {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    const ready =
      !closing() &&
      (await storage.db
        .selectFrom('meta')
        .select('key')
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ));
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
