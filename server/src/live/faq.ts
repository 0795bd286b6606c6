import { answerOf } from '@ville-usine/shared/live/answer-of';
import { FAQ_LENGTH, type FaqEntry } from '@ville-usine/shared/live/faq';
import { toPublic } from '@ville-usine/shared/live/question-views';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { type Capability, can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { maySee } from '../people/reader-of.ts';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { writeJournal } from './journal.ts';
import { answeredQuestions, questionById } from './kept-questions.ts';
import { changeText, correctedAnswer } from './report-decisions.ts';
import { allSessions, sessionById } from './sessions.ts';

type Wanted = { company?: string | undefined; sector?: string | undefined };

/**
 * The answers that stay, newest first: of the sessions the reader may see, at a company's stand or in its sessions,
 * in a sector. What was taken out is only given to those who may put it back.
 */
export async function readFaq(
  db: Kysely<Tables>,
  reader: Person | null,
  { company, sector }: Wanted,
): Promise<FaqEntry[]> {
  const sessions = (await allSessions(db)).filter(
    (one) => maySee(reader, one) && (sector === undefined || one.sectorId === sector),
  );
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const rows = await db.selectFrom('faq_removals').select('question_id').execute();
  const removed = new Set(rows.map((row) => row.question_id));
  const kept = await answeredQuestions(db, { company, sessions: [...byId.keys()], limit: FAQ_LENGTH });
  return kept.flatMap((one) => {
    const session = byId.get(one.sessionId);
    const question = toPublic(one);
    if (!session || !question || answerOf(question.state) === null) return [];
    const listed = !removed.has(one.id);
    if (!listed && !mayEdit(reader, session)) return [];
    const companyId = question.place?.kind === 'stand' ? question.place.id : session.companyId;
    return [{ question, sessionId: session.id, sectorId: session.sectorId, companyId, listed }];
  });
}

const EDIT: Capability = 'faq:edit';
const mayEdit = (reader: Person | null, session: LiveSession) =>
  reader !== null && can(reader, EDIT, session);

type Write = { trx: Transaction<Tables>; log: EventLog; at: string };

/** Takes an answer out of the FAQ, or puts it back; in its room and its transcript it stays. */
export async function listAnswer(
  write: Write,
  person: Person,
  questionId: string,
  listed: boolean,
): Promise<void> {
  const { trx, log, at } = write;
  const { before, staff } = await answered(trx, person, questionId);
  const gone = await trx
    .selectFrom('faq_removals')
    .select('question_id')
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  if ((gone === undefined) === listed) return;
  if (listed) await trx.deleteFrom('faq_removals').where('question_id', '=', questionId).execute();
  else
    await trx
      .insertInto('faq_removals')
      .values({ question_id: questionId, staff_id: staff.id, at })
      .execute();
  await writeJournal(trx, log, at, { staff, act: listed ? 'relist' : 'unlist', before, text: before.text });
}

/** Gives an answer other words, everywhere; it says that it was corrected. */
export async function correctAnswer(
  write: Write,
  person: Person,
  questionId: string,
  text: string,
): Promise<void> {
  const { before, staff } = await answered(write.trx, person, questionId);
  const after = correctedAnswer(before, text);
  const words = answerOf(after.state)?.text ?? '';
  if (words === answerOf(before.state)?.text) return;
  await changeText(write, staff, before, after, { act: 'correct', text: words });
}

async function answered(trx: Transaction<Tables>, person: Person, questionId: string) {
  const before = await questionById(trx, questionId);
  const session = before ? await sessionById(trx, before.sessionId) : undefined;
  if (!can(person, EDIT, session) || person.kind !== 'staff') throw new Refusal('not-allowed');
  if (!before || answerOf(before.state) === null) throw new Refusal('not-found');
  return { before, staff: person satisfies Staff };
}
