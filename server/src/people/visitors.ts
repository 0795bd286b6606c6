import { randomUUID } from 'node:crypto';
import type { VisitReply } from '@ville-usine/shared/http';
import {
  HELMETS,
  type Helmet,
  PersonLook,
  VESTS,
  type Vest,
  type Visitor,
} from '@ville-usine/shared/people/person';
import { drawPseudonym, PSEUDONYMS } from '@ville-usine/shared/people/pseudonyms';
import type { Kysely, Selectable } from 'kysely';
import type { Clock } from '../ops/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Tables } from '../storage/tables.ts';
import { hashToken, newToken } from './tokens.ts';

type Parts = { storage: Storage; clock: Clock };

/** The visitor a cookie names, or null. */
export async function visitorByToken(db: Kysely<Tables>, token: string): Promise<Visitor | null> {
  const row = await db
    .selectFrom('visitors')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  return row ? withAdultIn(db, visitor(row)) : null;
}

/** The same visitor with the sessions for adults that they entered; a class's pupil is in none. */
async function withAdultIn(db: Kysely<Tables>, who: Visitor): Promise<Visitor> {
  if (who.classId !== null) return who;
  const rows = await db
    .selectFrom('adult_entries')
    .select('session_id')
    .where('visitor_id', '=', who.id)
    .execute();
  return rows.length === 0 ? who : { ...who, adultIn: rows.map((row) => row.session_id) };
}

/**
 * Opens a visit: a pseudonym nobody bears and two colours. With the token of a visit that is known, gives that
 * one back; `token` in the answer is new exactly when a visit was opened. `mayOpen` is asked before, and throws.
 */
export async function openVisit(
  { storage, clock }: Parts,
  token: string | undefined,
  mayOpen: () => void,
): Promise<{ visitor: Visitor; token: string | null }> {
  const at = clock.now().toISOString();
  const known = token ? await visitorByToken(storage.db, token) : null;
  if (known) {
    await storage.write((trx) =>
      trx.updateTable('visitors').set({ seen_at: at }).where('id', '=', known.id).execute(),
    );
    return { visitor: known, token: null };
  }
  mayOpen();
  const fresh = newToken();
  const row = await storage.write(async (trx) => {
    const row = {
      id: randomUUID(),
      token_hash: hashToken(fresh),
      pseudonym: await freePseudonym(trx),
      helmet: oneOf(HELMETS),
      vest: oneOf(VESTS),
      class_id: null,
      look_json: null,
      created_at: at,
      seen_at: at,
      purged_at: null,
    };
    await trx.insertInto('visitors').values(row).execute();
    return row;
  });
  return { visitor: visitor(row), token: fresh };
}

/** Puts on another helmet or vest, or another look. */
export async function dress(
  { storage }: Parts,
  who: Visitor,
  wish: { helmet?: Helmet | undefined; vest?: Vest | undefined; look?: PersonLook | undefined },
): Promise<Visitor> {
  const { helmet = who.helmet, vest = who.vest, look = who.look } = wish;
  const row = { helmet, vest, look_json: look && JSON.stringify(look) };
  await storage.write((trx) => trx.updateTable('visitors').set(row).where('id', '=', who.id).execute());
  return { ...who, helmet, vest, look };
}

/** What a visitor is told of themselves. */
export async function visitReply(db: Kysely<Tables>, who: Visitor): Promise<VisitReply> {
  if (who.classId === null) return { visitor: who, classLabel: null, classKey: null };
  const row = await db
    .selectFrom('classes as c')
    .leftJoin('class_pupils as p', (join) =>
      join.onRef('p.class_id', '=', 'c.id').on('p.visitor_id', '=', who.id),
    )
    .select(['c.label', 'p.pupil_key'])
    .where('c.id', '=', who.classId)
    .executeTakeFirst();
  return { visitor: who, classLabel: row?.label ?? null, classKey: row?.pupil_key ?? null };
}

/** A few draws find a free one in nearly every case; only a city that is almost full reads all that are borne. */
async function freePseudonym(db: Kysely<Tables>): Promise<string> {
  for (let draw = 0; draw < 12; draw++) {
    const drawn = drawPseudonym(new Set());
    const borne = await db
      .selectFrom('visitors')
      .select('id')
      .where('pseudonym', '=', drawn)
      .executeTakeFirst();
    if (!borne) return drawn;
  }
  const rows = await db
    .selectFrom('visitors')
    .select('pseudonym')
    .limit(PSEUDONYMS * 50)
    .execute();
  return drawPseudonym(new Set(rows.map((row) => row.pseudonym)));
}

function oneOf<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)]!;
}

export function visitor(row: Selectable<Tables['visitors']>): Visitor {
  return {
    kind: 'visitor',
    id: row.id,
    pseudonym: row.pseudonym,
    helmet: row.helmet,
    vest: row.vest,
    look: keptLook(row.look_json),
    classId: row.class_id,
  };
}

/** A look of another version of the lists counts as none. */
function keptLook(json: string | null): PersonLook | null {
  if (json === null) return null;
  const read = PersonLook.safeParse(JSON.parse(json));
  return read.success ? read.data : null;
}
