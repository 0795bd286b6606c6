import type { Finds } from '@ville-usine/shared/http';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { bodyOf } from '../ops/http-answers.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { visitorOf } from '../people/person-of.ts';
import type { Tables } from '../storage/tables.ts';

async function findsOf(db: Kysely<Tables>, visitorId: string): Promise<Finds> {
  const rows = await db
    .selectFrom('finds')
    .select('gear')
    .where('visitor_id', '=', visitorId)
    .orderBy('at')
    .orderBy('gear')
    .execute();
  return { found: rows.map(({ gear }) => gear) };
}

/** The hidden gears a visitor has found. Each counts once, however often its find arrives. */
export function findRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { storage, clock } = parts;

  app.get('/api/finds', async (request): Promise<Finds> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    return findsOf(storage.db, visitor.id);
  });

  app.post('/api/finds', async (request): Promise<Finds> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const { gear } = bodyOf('POST /api/finds', request);
    return storage.write(async (trx) => {
      await trx
        .insertInto('finds')
        .values({ visitor_id: visitor.id, gear, at: clock.now().toISOString() })
        .onConflict((conflict) => conflict.columns(['visitor_id', 'gear']).doNothing())
        .execute();
      return findsOf(trx, visitor.id);
    });
  });
}
