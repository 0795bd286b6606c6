import type { AdultLink } from '@ville-usine/shared/live/adults-http';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Visitor } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { hashToken, newToken } from '../people/tokens.ts';
import type { Tables } from '../storage/tables.ts';
import { sessionById } from './sessions.ts';

/**
 * Makes the link by which adults enter a session, in place of the one before: whoever entered by that has to come by
 * the new one; `shutOut` are their ids. Throws `not-allowed`, `not-found`, `bad-request` where it is not for adults.
 */
export async function makeAdultLink(
  trx: Transaction<Tables>,
  person: Person,
  sessionId: string,
  at: Date,
): Promise<{ token: string; shutOut: string[] }> {
  if (!can(person, 'session:plan')) throw new Refusal('not-allowed');
  const { audience } = await sessionById(trx, sessionId);
  if (audience.kind !== 'adults') throw new Refusal('bad-request');
  const token = newToken();
  const entered = await trx
    .selectFrom('adult_entries')
    .select('visitor_id')
    .where('session_id', '=', sessionId)
    .execute();
  await trx.deleteFrom('adult_entries').where('session_id', '=', sessionId).execute();
  await trx.deleteFrom('adult_links').where('session_id', '=', sessionId).execute();
  await trx
    .insertInto('adult_links')
    .values({ session_id: sessionId, token_hash: hashToken(token), created_at: at.toISOString() })
    .execute();
  return { token, shutOut: entered.map((row) => row.visitor_id) };
}

/** Lets a visitor into the session of a link. Throws `link-used`; `adults-only` for a class's pupil. */
export async function enterAsAdult(
  trx: Transaction<Tables>,
  who: Visitor,
  token: string,
  at: Date,
): Promise<{ visitor: Visitor; sessionId: string }> {
  const link = await trx
    .selectFrom('adult_links')
    .select('session_id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!link) throw new Refusal('link-used');
  const sessionId = link.session_id;
  if ((await sessionById(trx, sessionId)).audience.kind !== 'adults') throw new Refusal('link-used');
  // Read here again: a class may have been entered since the request came in.
  const { class_id } = await trx
    .selectFrom('visitors')
    .select('class_id')
    .where('id', '=', who.id)
    .executeTakeFirstOrThrow();
  if (class_id !== null) throw new Refusal('adults-only');
  await trx
    .insertInto('adult_entries')
    .values({ visitor_id: who.id, session_id: sessionId, at: at.toISOString() })
    .onConflict((same) => same.columns(['visitor_id', 'session_id']).doNothing())
    .execute();
  const adultIn = [...new Set([...(who.adultIn ?? []), sessionId])];
  return { visitor: { ...who, adultIn }, sessionId };
}

/** Which sessions have a link, since when, and how many came by it. Throws `not-allowed`. */
export async function listAdultLinks(db: Kysely<Tables>, person: Person): Promise<AdultLink[]> {
  if (!can(person, 'session:plan')) throw new Refusal('not-allowed');
  const rows = await db
    .selectFrom('adult_links as l')
    .leftJoin('adult_entries as e', 'e.session_id', 'l.session_id')
    .select([
      'l.session_id',
      'l.created_at',
      (e) => e.fn.count<number | string>('e.visitor_id').as('entered'),
    ])
    .groupBy(['l.session_id', 'l.created_at'])
    .orderBy('l.created_at')
    .execute();
  return rows.map((row) => ({
    sessionId: row.session_id,
    madeAt: row.created_at,
    entered: Number(row.entered),
  }));
}
