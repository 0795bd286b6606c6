import type { HttpReplies } from '@ville-usine/shared/http';
import type { Mark } from '@ville-usine/shared/passport/passport';
import type { KeptPassport } from '@ville-usine/shared/passport/passport-http';
import type { FastifyInstance } from 'fastify';
import type { Kysely, Transaction } from 'kysely';
import { bodyOf } from '../ops/http-answers.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { visitorOf } from '../people/person-of.ts';
import type { Tables } from '../storage/tables.ts';

/** Questions of a visitor's that nobody will read any more. */
const GONE = ['refused', 'withdrawn'] as const;

async function passportOf(
  db: Kysely<Tables> | Transaction<Tables>,
  visitorId: string,
): Promise<KeptPassport> {
  const marks = await db
    .selectFrom('passport_marks')
    .select(['kind', 'target as of'])
    .where('visitor_id', '=', visitorId)
    .orderBy('at')
    .orderBy('kind')
    .orderBy('target')
    .execute();
  const questions = await db
    .selectFrom('questions')
    .select('answered_at')
    .where('visitor_id', '=', visitorId)
    .where('state', 'not in', GONE)
    .execute();
  return {
    marks,
    asked: questions.length,
    answered: questions.filter((one) => one.answered_at !== null).length,
  };
}

/**
 * The passport of a visitor. What a device noted stays on it; for a pupil of a class it is kept here as well, so that it is
 * there on another machine and in the class's report.
 */
export function passportRoutes(app: FastifyInstance, parts: ServerParts): void {
  const { storage, clock, edition } = parts;
  const known: Record<Mark['kind'], ReadonlySet<string>> = {
    stand: new Set(edition.companies.map(({ id }) => id)),
    trade: new Set(edition.trades.map(({ id }) => id)),
    step: new Set(edition.sectors.flatMap(({ steps }) => steps.map(({ id }) => id))),
  };

  app.get('/api/passport', async (request): Promise<HttpReplies['GET /api/passport']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    return passportOf(storage.db, visitor.id);
  });

  app.post('/api/passport', async (request): Promise<HttpReplies['POST /api/passport']> => {
    const visitor = await visitorOf(parts, request.headers.cookie);
    const { marks } = bodyOf('POST /api/passport', request);
    if (visitor.classId === null) throw new Refusal('not-allowed');
    const at = clock.now().toISOString();
    // A device may have noted what the edition has no more: nobody has to be told.
    const rows = marks
      .filter(({ kind, of }) => known[kind].has(of))
      .map(({ kind, of }) => ({ visitor_id: visitor.id, kind, target: of, at }));
    return storage.write(async (trx) => {
      if (rows.length > 0)
        await trx
          .insertInto('passport_marks')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['visitor_id', 'kind', 'target']).doNothing())
          .execute();
      return passportOf(trx, visitor.id);
    });
  });
}
