import { ASKING_STATES } from '@ville-usine/shared/live/session';
import type { Kysely } from 'kysely';
import { type NotedWrites, notedWrites } from '../storage/noted-writes.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Tables } from '../storage/tables.ts';
import type { KeptPlace } from './turnstile.ts';

/** Rows in one statement: what it may carry is bounded. */
const ROWS = 500;

/** Who was in or before each session that can be full, first come first; what is kept of others is forgotten. */
export async function readPlaces(
  storage: Storage,
): Promise<Map<string, { capacity: number; places: KeptPlace[] }>> {
  const full = (db: Kysely<Tables>) =>
    db.selectFrom('live_sessions').where('capacity', 'is not', null).where('state', 'in', ASKING_STATES);
  await storage.write((trx) =>
    trx.deleteFrom('session_places').where('session_id', 'not in', full(trx).select('id')).execute(),
  );
  const rows = await full(storage.db)
    .innerJoin('session_places as p', 'p.session_id', 'live_sessions.id')
    .select(['p.session_id', 'p.visitor_id', 'p.number', 'p.inside', 'live_sessions.capacity'])
    .orderBy('p.number')
    .execute();
  const known = new Map<string, { capacity: number; places: KeptPlace[] }>();
  for (const { session_id, visitor_id: id, number, inside, capacity } of rows) {
    const one = known.get(session_id) ?? { capacity: Number(capacity), places: [] };
    one.places.push({ id, number, inside: inside === 1 });
    known.set(session_id, one);
  }
  return known;
}

/** Keeps places as `placeOf` says they are when they are written; null is no place. */
export function writePlaces(
  storage: Storage,
  placeOf: (sessionId: string, visitorId: string) => KeptPlace | null,
): NotedWrites {
  return notedWrites((noted) => {
    const rows: Tables['session_places'][] = [];
    const gone = new Map<string, string[]>();
    for (const [session_id, visitor_id] of noted) {
      const place = placeOf(session_id, visitor_id);
      if (place) rows.push({ session_id, visitor_id, number: place.number, inside: place.inside ? 1 : 0 });
      else gone.set(session_id, [...(gone.get(session_id) ?? []), visitor_id]);
    }
    return storage.write(async (trx) => {
      for (const some of chunks(rows)) {
        await trx
          .insertInto('session_places')
          .values(some)
          .onConflict((same) =>
            same.columns(['session_id', 'visitor_id']).doUpdateSet((e) => ({
              number: e.ref('excluded.number'),
              inside: e.ref('excluded.inside'),
            })),
          )
          .execute();
      }
      for (const [sessionId, ids] of gone) {
        for (const some of chunks(ids)) {
          await trx
            .deleteFrom('session_places')
            .where('session_id', '=', sessionId)
            .where('visitor_id', 'in', some)
            .execute();
        }
      }
    });
  });
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / ROWS) }, (_, i) => all.slice(i * ROWS, (i + 1) * ROWS));
}
