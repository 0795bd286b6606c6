import type { JournalAct, JournalEntry } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { UNDOABLE_ACTS, type UndoableAct } from '@ville-usine/shared/live/transition';
import type { Staff } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { type EventLog, headOf } from './event-log.ts';

/** What an undo needs to know of a question as it was. */
type Before = Pick<KeptQuestion, 'state' | 'text' | 'original' | 'reworded' | 'approvedAt'>;

/** Writes one act of staff into the journal and the desk's log. `text` is the words it was about, `nth` counts what is
 * written with it in the same transaction. */
export async function writeJournal(
  trx: Transaction<Tables>,
  log: EventLog,
  at: string,
  { staff, act, before, text }: { staff: Staff; act: JournalAct; before: KeptQuestion; text: string },
  nth = 0,
): Promise<void> {
  const { sessionId, id: questionId, state, original, reworded, approvedAt } = before;
  // The place in the desk's log makes ids that sort in the order of the acts, also within a millisecond.
  const place = (await headOf(trx, sessionId, 'desk')) + 1;
  const id = `${sessionId}:${String(place).padStart(9, '0')}${nth > 0 ? `:${nth}` : ''}`;
  const kept: Before = { state, text: before.text, original, reworded, approvedAt };
  await trx
    .insertInto('journal')
    .values({
      id,
      session_id: sessionId,
      question_id: questionId,
      staff_id: staff.id,
      act,
      at,
      text,
      before_json: JSON.stringify(kept),
      undone: 0,
    })
    .execute();
  const entry: JournalEntry = {
    id,
    questionId,
    act,
    by: staff.id,
    byName: staff.name,
    at,
    text,
    undone: false,
  };
  log(sessionId, 'desk', { kind: 'journal', entry });
}

/** A session's journal, oldest first. */
export async function journalOf(db: Kysely<Tables>, sessionId: string): Promise<JournalEntry[]> {
  const rows = await entries(db).where('j.session_id', '=', sessionId).orderBy('j.id').execute();
  return rows.map(entry);
}

export type Undoable = { entry: JournalEntry; act: UndoableAct; before: Before };

/** The last act of this person in these sessions that can be undone and has not been, or null. */
export async function lastUndoable(
  db: Kysely<Tables>,
  sessionIds: readonly string[],
  staffId: string,
): Promise<Undoable | null> {
  const row = await entries(db)
    .where('j.session_id', 'in', sessionIds)
    .where('j.staff_id', '=', staffId)
    .where('j.act', 'in', UNDOABLE_ACTS)
    .where('j.undone', '=', 0)
    .orderBy('j.at', 'desc')
    .orderBy('j.id', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  return { entry: entry(row), act: row.act as UndoableAct, before: JSON.parse(row.before_json) as Before };
}

/** Marks an act as undone, in the journal and at the desks. */
export async function markUndone(
  trx: Transaction<Tables>,
  log: EventLog,
  sessionId: string,
  undone: JournalEntry,
): Promise<void> {
  await trx.updateTable('journal').set({ undone: 1 }).where('id', '=', undone.id).execute();
  log(sessionId, 'desk', { kind: 'journal', entry: { ...undone, undone: true } });
}

function entries(db: Kysely<Tables>) {
  return db
    .selectFrom('journal as j')
    .innerJoin('staff as s', 's.id', 'j.staff_id')
    .selectAll('j')
    .select('s.name');
}

function entry(
  row: Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirstOrThrow']>>,
): JournalEntry {
  const { id, question_id, act, staff_id, name, at, text, undone } = row;
  return { id, questionId: question_id, act, by: staff_id, byName: name, at, text, undone: undone === 1 };
}
