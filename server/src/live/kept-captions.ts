import type { Caption } from '@ville-usine/shared/live/caption';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';

/** All captions of a session, in the order they were said. */
export async function captionsOf(db: Kysely<Tables>, sessionId: string): Promise<Caption[]> {
  const rows = await captions(db).where('c.session_id', '=', sessionId).execute();
  return rows.map(toCaption);
}

/** One caption, with the session it was said in. Throws `not-found`. */
export async function captionById(
  db: Kysely<Tables>,
  id: string,
): Promise<{ sessionId: string; staffId: string; caption: Caption }> {
  const row = await captions(db).where('c.id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return { sessionId: row.session_id, staffId: row.staff_id, caption: toCaption(row) };
}

function captions(db: Kysely<Tables>) {
  return db
    .selectFrom('captions as c')
    .innerJoin('staff as s', 's.id', 'c.staff_id')
    .select(['c.id', 'c.session_id', 'c.staff_id', 'c.text', 'c.at', 'c.corrected', 's.name'])
    .orderBy('c.at')
    .orderBy('c.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof captions>['executeTakeFirstOrThrow']>>;

function toCaption({ id, text, at, corrected, name }: Row): Caption {
  return { id, text, by: name, at, corrected: corrected !== 0 };
}
