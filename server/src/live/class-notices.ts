import { randomUUID } from 'node:crypto';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { ClassNotice } from '@ville-usine/shared/live/notice-wire';
import type { RefusalReason } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LiveTools } from './live-parts.ts';

/** How many of a class are listed, at most. */
const LISTED = 100;

/** Writes down that the teachers of a question’s class are to know of its refusal. Throws `no-class`. */
export async function tellTeachers(
  trx: Transaction<Tables>,
  at: string,
  { question, reason, staff }: { question: KeptQuestion; reason: RefusalReason; staff: Staff },
): Promise<void> {
  if (question.classId === null) throw new Refusal('no-class');
  await trx
    .insertInto('class_notices')
    .values({
      id: randomUUID(),
      class_id: question.classId,
      question_id: question.id,
      reason,
      staff_id: staff.id,
      at,
      undone_at: null,
      read_at: null,
      read_by: null,
    })
    .execute();
}

/** Says in a question’s notices that its refusal was taken back; they stay, for whoever has read them. */
export async function takeBackNotices(
  trx: Transaction<Tables>,
  questionId: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable('class_notices')
    .set({ undone_at: at })
    .where('question_id', '=', questionId)
    .where('undone_at', 'is', null)
    .execute();
}

/** What the teachers of this person’s class were told, unread first. Throws `not-allowed`. */
export async function noticesFor({ storage }: LiveTools, person: Person): Promise<ClassNotice[]> {
  const { classId } = teacher(person);
  const rows = await storage.db
    .selectFrom('class_notices as n')
    .innerJoin('questions as q', 'q.id', 'n.question_id')
    .innerJoin('visitors as v', 'v.id', 'q.visitor_id')
    .innerJoin('live_sessions as l', 'l.id', 'q.session_id')
    .innerJoin('staff as s', 's.id', 'n.staff_id')
    .leftJoin('staff as r', 'r.id', 'n.read_by')
    .select(['n.id', 'n.reason', 'n.at', 'n.undone_at', 'n.read_at', 'q.text', 'v.pseudonym', 'l.title_json'])
    .select(['s.name', 'r.name as reader'])
    .where('n.class_id', '=', classId)
    .orderBy('n.at', 'desc')
    .orderBy('n.id')
    .limit(LISTED)
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      sessionTitle: JSON.parse(row.title_json) as Localized,
      question: row.text,
      pseudonym: row.pseudonym,
      reason: row.reason,
      byName: row.name,
      at: row.at,
      undoneAt: row.undone_at,
      read: row.read_at === null ? null : { at: row.read_at, byName: row.reader ?? '' },
    }))
    .sort((a, b) => Number(a.read !== null) - Number(b.read !== null));
}

/** Marks a notice as read, once for all teachers of the class. Throws `not-allowed`, `not-found`. */
export async function readNotice(
  { commit }: LiveTools,
  person: Person,
  { noticeId }: Payload<'class:read-notice'>,
): Promise<void> {
  const { id, classId } = teacher(person);
  await commit(async (trx, _log, at) => {
    const row = await trx
      .selectFrom('class_notices')
      .select('read_at')
      .where('id', '=', noticeId)
      .where('class_id', '=', classId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found');
    if (row.read_at !== null) return;
    const read = { read_at: at, read_by: id };
    await trx.updateTable('class_notices').set(read).where('id', '=', noticeId).execute();
  });
}

function teacher(person: Person): Staff & { classId: string } {
  if (person.kind !== 'staff' || !person.classId || !can(person, 'question:vouch'))
    throw new Refusal('not-allowed');
  return { ...person, classId: person.classId };
}
