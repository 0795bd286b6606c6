import { randomUUID } from 'node:crypto';
import type { HttpReplies } from '@ville-usine/shared/http';
import type { Staff } from '@ville-usine/shared/people/person';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { hashToken, newToken } from './tokens.ts';

const DAY_MS = 86_400_000;
/** A staff session ends by itself after this time, in days; the browser's cookie often sooner. */
const SESSION_DAYS = 30;

/** The member of staff whose session a cookie names, or null when it has expired. */
export async function staffByToken(db: Kysely<Tables>, token: string, now: Date): Promise<Staff | null> {
  const row = await db
    .selectFrom('staff_sessions as session')
    .innerJoin('staff as s', 's.id', 'session.staff_id')
    .selectAll('s')
    .where('session.token_hash', '=', hashToken(token))
    .where('session.expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row ? staff(row) : null;
}

/** Adds a member of staff. */
export async function addStaff(
  trx: Transaction<Tables>,
  who: Pick<Staff, 'role' | 'name' | 'trade' | 'companyId' | 'classId'>,
  at: Date,
): Promise<Staff> {
  const id = randomUUID();
  const { role, name, trade, companyId, classId } = who;
  await trx
    .insertInto('staff')
    .values({
      id,
      role,
      name,
      trade,
      company_id: companyId,
      created_at: at.toISOString(),
      last_seen: null,
      class_id: classId ?? null,
    })
    .execute();
  return { kind: 'staff', id, role, name, trade, companyId, ...(classId ? { classId } : {}) };
}

/** Makes a link that opens someone's access; gives its token, which is kept hashed only. */
export async function addLink(
  trx: Transaction<Tables>,
  staffId: string,
  { reusable, days, at, token = newToken() }: { reusable: boolean; days: number; at: Date; token?: string },
): Promise<string> {
  await trx
    .insertInto('staff_links')
    .values({
      token_hash: hashToken(token),
      staff_id: staffId,
      reusable: reusable ? 1 : 0,
      used_at: null,
      expires_at: new Date(at.getTime() + days * DAY_MS).toISOString(),
    })
    .execute();
  return token;
}

/** Opens a session by a link. Throws `link-used` when it is unknown, expired, or has served its one time. */
export async function enterByLink(
  trx: Transaction<Tables>,
  linkToken: string,
  now: Date,
): Promise<{ staff: Staff; token: string }> {
  const at = now.toISOString();
  const link = await trx
    .selectFrom('staff_links as link')
    .innerJoin('staff as s', 's.id', 'link.staff_id')
    .selectAll('s')
    .select(['link.reusable', 'link.used_at', 'link.expires_at'])
    .where('link.token_hash', '=', hashToken(linkToken))
    .executeTakeFirst();
  if (!link || link.expires_at <= at || (link.reusable === 0 && link.used_at !== null)) {
    throw new Refusal('link-used');
  }
  const token = newToken();
  await trx
    .updateTable('staff_links')
    .set({ used_at: at })
    .where('token_hash', '=', hashToken(linkToken))
    .execute();
  await trx
    .insertInto('staff_sessions')
    .values({
      token_hash: hashToken(token),
      staff_id: link.id,
      created_at: at,
      expires_at: new Date(now.getTime() + SESSION_DAYS * DAY_MS).toISOString(),
    })
    .execute();
  await trx.updateTable('staff').set({ last_seen: at }).where('id', '=', link.id).execute();
  return { staff: staff(link), token };
}

/** Ends the access of a class's teachers; gives their ids. */
export async function shutOutTeachers(trx: Transaction<Tables>, classId: string): Promise<string[]> {
  const rows = await trx.selectFrom('staff').select('id').where('class_id', '=', classId).execute();
  for (const { id } of rows) await shutOut(trx, id);
  return rows.map(({ id }) => id);
}

/** Ends someone's access: their links open nothing any more, and who came by them is out. */
export async function shutOut(trx: Transaction<Tables>, staffId: string): Promise<void> {
  await trx.deleteFrom('staff_links').where('staff_id', '=', staffId).execute();
  await trx.deleteFrom('staff_sessions').where('staff_id', '=', staffId).execute();
}

/** Everyone of the staff and when they were last here. */
export async function listStaff(db: Kysely<Tables>): Promise<HttpReplies['GET /api/staff-links']> {
  const rows = await db.selectFrom('staff').selectAll().orderBy('created_at').orderBy('id').execute();
  return { staff: rows.map((row) => ({ ...staff(row), lastSeen: row.last_seen })) };
}

function staff(row: Selectable<Tables['staff']>): Staff {
  return {
    kind: 'staff',
    id: row.id,
    role: row.role,
    name: row.name,
    trade: row.trade,
    companyId: row.company_id,
    ...(row.class_id === null ? {} : { classId: row.class_id }),
  };
}
