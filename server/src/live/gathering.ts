import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Audience } from './audience.ts';
import type { EventLog } from './event-log.ts';
import { mergedInto, questionById } from './kept-questions.ts';
import { saveQuestion } from './save-question.ts';
import { tellChange } from './tell-change.ts';
import { withWhoIsThere } from './who-is-there.ts';

/**
 * After a question was merged into another, or no longer is: counts everyone who supports any of them once, and
 * tells it.
 */
export async function recount(trx: Transaction<Tables>, log: EventLog, questionId: string): Promise<void> {
  const question = await questionById(trx, questionId);
  if (!question) return;
  const { votes } = await trx
    .selectFrom('votes as v')
    .innerJoin('questions as q', 'q.id', 'v.question_id')
    .select((e) => e.fn.count<number | string>('v.visitor_id').distinct().as('votes'))
    .where((e) => e.or([e('q.id', '=', questionId), e('q.merged_into', '=', questionId)]))
    .where('v.visitor_id', '!=', question.visitorId)
    .executeTakeFirstOrThrow();
  const after = { ...question, votes: Number(votes) };
  await trx.updateTable('questions').set({ votes: after.votes }).where('id', '=', questionId).execute();
  // How many it gathers changed with the other question, so its author is told whatever the count.
  tellChange(log, null, after);
}

/** Has every question that was merged into one that goes wait by itself again: none is lost with another. */
export async function scatter(
  trx: Transaction<Tables>,
  log: EventLog,
  audience: Audience,
  questionId: string,
): Promise<void> {
  const gathered = await mergedInto(trx, questionId);
  for (const before of gathered) {
    const masked = before.original !== null && maskContactDetails(before.original) !== before.original;
    const held = masked && !before.reworded;
    const state: KeptQuestion['state'] = held
      ? { name: 'held', because: 'contact-details', awaits: 'teacher' }
      : { name: 'submitted', awaits: 'teacher' };
    const after = withWhoIsThere(audience, { ...before, state });
    await saveQuestion(trx, after);
    tellChange(log, before, after);
  }
  if (gathered.length > 0) await recount(trx, log, questionId);
}
