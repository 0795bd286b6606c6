import { randomUUID } from 'node:crypto';
import { answerOf, withCorrectedAnswer } from '@ville-usine/shared/live/answer-of';
import { characters, cleanLine, cleanText } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { ANSWER_LENGTH, QUESTION_LENGTH, type RefusalReason } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { CaseDecision, ReportedPart, ReportReason } from '@ville-usine/shared/live/report';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { writeJournal } from './journal.ts';
import { questionById } from './kept-questions.ts';
import { rewriteHistory } from './rewrite-history.ts';
import { saveQuestion } from './save-question.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';

type Decided = {
  questionId: string;
  part: ReportedPart;
  decision: CaseDecision;
  why: string;
  text?: string | undefined;
};
type Write = { trx: Transaction<Tables>; log: EventLog; at: string };

/**
 * Decides on a reported text: it stays, goes from everywhere at once, or gets other words. The decision is added to
 * those before. Gives the ids of the visitors who are to be told. Throws `not-allowed`, `not-found`, `case-closed`
 * where nothing waits, and what the new words are refused for.
 */
export async function decideCase(
  { trx, log, at }: Write,
  person: Person,
  { questionId, part, decision, why, text }: Decided,
): Promise<string[]> {
  const before = await questionById(trx, questionId);
  const session = before ? await sessionById(trx, before.sessionId) : undefined;
  if (person.kind !== 'staff' || !can(person, 'question:moderate', session)) throw new Refusal('not-allowed');
  if (!before) throw new Refusal('not-found');
  const waiting = await trx
    .selectFrom('reports')
    .select(['id', 'visitor_id', 'reason'])
    .where('question_id', '=', questionId)
    .where('part', '=', part)
    .where('decision_id', 'is', null)
    .execute();
  if (waiting.length === 0) throw new Refusal('case-closed');
  const after = decided(before, part, decision, text ?? '', waiting[0]?.reason ?? 'other');
  if (after) {
    const act = decision === 'corrected' ? 'correct' : part === 'question' ? 'refuse' : 'remove';
    const words = part === 'question' ? after.text : (answerOf(after.state) ?? answerOf(before.state))?.text;
    await changeText({ trx, log, at }, person, before, after, { act, text: words ?? '' });
  }
  const id = randomUUID();
  await trx
    .insertInto('report_decisions')
    .values({
      id,
      question_id: questionId,
      part,
      staff_id: person.id,
      decision,
      why: cleanLine(why),
      text_before: part === 'question' ? before.text : (answerOf(before.state)?.text ?? ''),
      at,
    })
    .execute();
  await trx
    .updateTable('reports')
    .set({ decision_id: id })
    .where(
      'id',
      'in',
      waiting.map((report) => report.id),
    )
    .execute();
  return [...new Set(waiting.map((report) => report.visitor_id))];
}

/** Keeps a question's other words, tells them, and leaves the earlier ones in no log that others may read. */
export async function changeText(
  { trx, log, at }: Write,
  staff: Staff,
  before: KeptQuestion,
  after: KeptQuestion,
  entry: { act: 'refuse' | 'remove' | 'correct'; text: string },
): Promise<void> {
  await saveQuestion(trx, after);
  await rewriteHistory(trx, after, { public: true, own: true, desk: false });
  await writeJournal(trx, log, at, { staff, before, ...entry });
  tellChange(log, before, after);
}

/** The answer in other words. Throws `not-found` where there is none, `answer-empty`, `too-large`. */
export function correctedAnswer(before: KeptQuestion, words: string): KeptQuestion {
  const text = maskContactDetails(cleanText(words));
  if (text === '') throw new Refusal('answer-empty');
  if (characters(text) > ANSWER_LENGTH) throw new Refusal('too-large');
  const state = withCorrectedAnswer(before.state, text);
  if (!state) throw new Refusal('not-found');
  return { ...before, state };
}

/** The question as decided; null where nothing changes, also when the text has gone already. */
function decided(
  before: KeptQuestion,
  part: ReportedPart,
  decision: CaseDecision,
  words: string,
  reported: ReportReason,
): KeptQuestion | null {
  if (decision === 'kept' || !isPublic(before.state)) return null;
  if (part === 'answer') {
    if (decision === 'corrected') return correctedAnswer(before, words);
    return answerOf(before.state) ? { ...before, state: { name: 'approved' } } : null;
  }
  if (decision === 'removed') return { ...before, state: { name: 'refused', reason: REASON[reported] } };
  const text = maskContactDetails(cleanLine(words));
  if (text === '') throw new Refusal('question-empty');
  if (characters(text) > QUESTION_LENGTH) throw new Refusal('question-too-long');
  return { ...before, text, original: before.original ?? before.text, reworded: true };
}

/** What the author of a removed question is told. */
const REASON: Record<ReportReason, RefusalReason> = {
  hurtful: 'hurtful',
  personal: 'contact-details',
  contact: 'contact-details',
  sexual: 'hurtful',
  danger: 'hurtful',
  other: 'other',
};
