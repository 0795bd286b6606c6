import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { Staff } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The words somebody read: an approval holds for these and for no others that come in their place. */
export function wordsOf({ text, state }: Pick<KeptQuestion, 'text' | 'state'>): string {
  return JSON.stringify([text, answerOf(state)?.text ?? null]);
}

/** The answers of adults' sessions that were let into the FAQ, with the words that were read. */
export async function approvedAnswers(db: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('faq_approvals').select(['question_id', 'words']).execute();
  return new Map(rows.map((row) => [row.question_id, row.words]));
}

/** Lets an answer into the FAQ as it is now; false where that had been done. */
export async function approveAnswer(
  trx: Transaction<Tables>,
  staff: Staff,
  question: KeptQuestion,
  at: string,
): Promise<boolean> {
  const words = wordsOf(question);
  const known = await trx
    .selectFrom('faq_approvals')
    .select('words')
    .where('question_id', '=', question.id)
    .executeTakeFirst();
  if (known?.words === words) return false;
  await trx.deleteFrom('faq_approvals').where('question_id', '=', question.id).execute();
  await trx
    .insertInto('faq_approvals')
    .values({ question_id: question.id, staff_id: staff.id, words, at })
    .execute();
  return true;
}
