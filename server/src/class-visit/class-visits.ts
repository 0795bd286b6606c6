import { randomUUID } from 'node:crypto';
import { guideName } from '@ville-usine/shared/class-visit/guide-name';
import { PUPILS } from '@ville-usine/shared/class-visit/visit-faults';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { openClass } from '../people/classes.ts';
import { addLink, addStaff, shutOut } from '../people/staff.ts';
import { hashToken } from '../people/tokens.ts';
import type { Tables } from '../storage/tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** What is kept of a class visit. */
export type KeptVisit = {
  id: string;
  classId: string;
  staffId: string;
  /** What the class's guide is called. */
  teacher: string;
  code: string;
  plan: VisitPlan;
  changedAt: string;
};

const columnsOf = (plan: VisitPlan, at: Date) => ({
  level: plan.level,
  pupils: plan.pupils,
  starts_at: plan.startsAt,
  minutes: plan.minutes,
  stops_json: JSON.stringify(plan.stops),
  options_json: JSON.stringify(plan.options),
  changed_at: at.toISOString(),
});

/** Whether a visit was opened behind this secret, be it erased since. */
export async function isOpened(db: Db, token: string): Promise<boolean> {
  const found = await db
    .selectFrom('class_visits')
    .select('id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  return found !== undefined;
}

/** Opens a class, its teacher and its visit behind the secret of a private link, which is kept hashed only. */
export async function openClassVisit(
  trx: Transaction<Tables>,
  token: string,
  plan: VisitPlan,
  at: Date,
): Promise<void> {
  const { id: classId, label } = await openClass(trx, plan.label, at);
  const teacher = { role: 'teacher', name: guideName(label), trade: null, companyId: null, classId } as const;
  const { id: staffId } = await addStaff(trx, teacher, at);
  await trx
    .insertInto('class_visits')
    .values({
      id: randomUUID(),
      class_id: classId,
      staff_id: staffId,
      token_hash: hashToken(token),
      created_at: at.toISOString(),
      ...columnsOf(plan, at),
    })
    .execute();
}

/** The visit of a private link. Throws `visit-unknown`. */
export async function classVisitBy(db: Db, token: string): Promise<KeptVisit> {
  const row = await visits(db).where('v.token_hash', '=', hashToken(token)).executeTakeFirst();
  if (!row) throw new Refusal('visit-unknown');
  return keptVisit(row);
}

/** The visit that a class's code opens; null for a class that has none. */
export async function visitOfClass(db: Db, classId: string): Promise<KeptVisit | null> {
  const row = await visits(db).where('v.class_id', '=', classId).executeTakeFirst();
  return row ? keptVisit(row) : null;
}

const visits = (db: Db) =>
  db
    .selectFrom('class_visits as v')
    .innerJoin('classes as c', 'c.id', 'v.class_id')
    .selectAll('v')
    .select(['c.code', 'c.label'])
    .where('c.erased_at', 'is', null);

function keptVisit(row: Selectable<Tables['class_visits']> & { code: string; label: string }): KeptVisit {
  return {
    id: row.id,
    classId: row.class_id,
    staffId: row.staff_id,
    teacher: guideName(row.label),
    code: row.code,
    plan: {
      label: row.label,
      level: row.level,
      pupils: row.pupils,
      startsAt: row.starts_at,
      minutes: row.minutes,
      stops: JSON.parse(row.stops_json),
      options: JSON.parse(row.options_json),
    },
    changedAt: row.changed_at,
  };
}

/**
 * Keeps a changed plan under the same code. A teacher who no longer reads the questions first is out of their page;
 * `shutOut` is their id. Throws `visit-unknown`.
 */
export async function changeClassVisit(
  trx: Transaction<Tables>,
  token: string,
  plan: VisitPlan,
  at: Date,
): Promise<{ shutOut: string | null }> {
  const { id, classId, staffId } = await classVisitBy(trx, token);
  await trx.updateTable('class_visits').set(columnsOf(plan, at)).where('id', '=', id).execute();
  await trx.updateTable('classes').set({ label: plan.label }).where('id', '=', classId).execute();
  await trx
    .updateTable('staff')
    .set({ name: guideName(plan.label) })
    .where('id', '=', staffId)
    .execute();
  if (plan.options.vouch) return { shutOut: null };
  await shutOut(trx, staffId);
  return { shutOut: staffId };
}

/** The token of a way into the teacher's page that serves once. Throws `visit-unknown`, and `not-allowed` without that option. */
export async function teacherToken(trx: Transaction<Tables>, token: string, at: Date): Promise<string> {
  const { staffId, plan } = await classVisitBy(trx, token);
  if (!plan.options.vouch) throw new Refusal('not-allowed');
  await trx.deleteFrom('staff_links').where('staff_id', '=', staffId).execute();
  return addLink(trx, staffId, { reusable: false, days: 1, at });
}

/** Gives a class one place more, up to the most that a class may have; gives how many it has then. */
export async function openPlace(trx: Transaction<Tables>, classId: string): Promise<number> {
  await trx
    .updateTable('class_visits')
    .set((e) => ({ pupils: e('pupils', '+', 1) }))
    .where('class_id', '=', classId)
    .where('pupils', '<', PUPILS.max)
    .execute();
  const { pupils } = await trx
    .selectFrom('class_visits')
    .select('pupils')
    .where('class_id', '=', classId)
    .executeTakeFirstOrThrow();
  return pupils;
}
