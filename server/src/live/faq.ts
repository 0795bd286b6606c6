import { answerOf } from '@ville-usine/shared/live/answer-of';
import { FAQ_LENGTH, type FaqEntry } from '@ville-usine/shared/live/faq';
import { toPublic } from '@ville-usine/shared/live/question-views';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { maySee } from '../people/reader-of.ts';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { approveAnswer, approvedAnswers, wordsOf } from './faq-approvals.ts';
import { writeJournal } from './journal.ts';
import { answeredQuestions, questionById } from './kept-questions.ts';
import { changeText, correctedAnswer } from './report-decisions.ts';
import { allSessions, sessionById } from './sessions.ts';

type Wanted = { company?: string | undefined; sector?: string | undefined };

/**
 * The answers that stay, newest first: of the sessions the reader may see, at a company's stand or in its sessions,
 * in a sector. What was taken out is only given to those who may put it back. What adults were answered among
 * themselves is there once a moderator has let it in, and then for everyone.
 */
export async function readFaq(
  db: Kysely<Tables>,
  reader: Person | null,
  { company, sector }: Wanted,
): Promise<FaqEntry[]> {
  const all = (await allSessions(db)).filter((one) => sector === undefined || one.sectorId === sector);
  const seen = all.filter((one) => one.audience.kind !== 'adults' && maySee(reader, one));
  const amongAdults = all.filter((one) => one.audience.kind === 'adults');
  const byId = new Map([...seen, ...amongAdults].map((session) => [session.id, session]));
  const rows = await db.selectFrom('faq_removals').select('question_id').execute();
  const removed = new Set(rows.map((row) => row.question_id));
  const letIn = await approvedAnswers(db);
  // Each of its own: what nobody let in takes no room from what everyone may read.
  const read = (of: LiveSession[]) =>
    answeredQuestions(db, { company, sessions: of.map(({ id }) => id), limit: FAQ_LENGTH });
  const kept = [...(await read(seen)), ...(await read(amongAdults))];
  const entries = kept.flatMap((one) => {
    const session = byId.get(one.sessionId);
    const question = toPublic(one);
    if (!session || !question || answerOf(question.state) === null) return [];
    const approved = session.audience.kind !== 'adults' || letIn.get(one.id) === wordsOf(one);
    const listed = !removed.has(one.id) && approved;
    if (!listed && !mayEdit(reader, session)) return [];
    const companyId = question.place?.kind === 'stand' ? question.place.id : session.companyId;
    return [{ question, sessionId: session.id, sectorId: session.sectorId, companyId, listed }];
  });
  const at = ({ question }: FaqEntry) => answerOf(question.state)?.at ?? '';
  return entries.sort((a, b) => at(b).localeCompare(at(a))).slice(0, FAQ_LENGTH);
}

const mayEdit = (reader: Person | null, session: LiveSession) =>
  reader !== null && can(reader, 'faq:edit', session);

type Write = { trx: Transaction<Tables>; log: EventLog; at: string };

/** Takes an answer out of the FAQ, or puts it back; in its room and its transcript it stays. */
export async function listAnswer(
  write: Write,
  person: Person,
  questionId: string,
  listed: boolean,
): Promise<void> {
  const { trx, log, at } = write;
  const { before, staff, session } = await answered(trx, person, questionId);
  if (listed && !can(person, 'faq:list', session)) throw new Refusal('not-allowed');
  const letsIn = listed && session.audience.kind === 'adults';
  const approves = letsIn && (await approveAnswer(trx, staff, before, at));
  const gone = await trx
    .selectFrom('faq_removals')
    .select('question_id')
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  if ((gone === undefined) === listed && !approves) return;
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
  if (person.kind !== 'staff' || !session || !mayEdit(person, session)) throw new Refusal('not-allowed');
  if (!before || answerOf(before.state) === null) throw new Refusal('not-found');
  return { before, session, staff: person satisfies Staff };
}
