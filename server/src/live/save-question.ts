import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** Writes all that can change of a question but its votes. */
export async function saveQuestion(trx: Transaction<Tables>, after: KeptQuestion): Promise<void> {
  await trx
    .updateTable('questions')
    .set({
      text: after.text,
      original: after.original,
      state: after.state.name,
      state_json: JSON.stringify(after.state),
      pinned: after.pinned ? 1 : 0,
      reworded: after.reworded ? 1 : 0,
      approved_at: after.approvedAt,
      answered_at: answerOf(after.state)?.at ?? null,
      merged_into: after.state.name === 'merged' ? after.state.into : null,
    })
    .where('id', '=', after.id)
    .execute();
}
