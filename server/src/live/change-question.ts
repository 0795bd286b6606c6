import type { JournalAct, QuestionState } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { type QuestionAct, transition } from '@ville-usine/shared/live/transition';
import { type Capability, can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { writeJournal } from './journal.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';

/** A question as it becomes, and how the journal speaks of it. Null when there is nothing to change. */
type Change = { after: KeptQuestion; act: JournalAct; text: string } | null;

/**
 * One act of staff on one question: may they, what becomes of it, keep it, journal it, tell it; all or nothing.
 * Throws `not-allowed`, `not-found`, or what `change` throws.
 */
export async function changeQuestion(
  { commit }: LiveTools,
  person: Person,
  capabilities: readonly Capability[],
  questionId: string,
  change: (before: KeptQuestion, staff: Staff, at: string) => Change,
): Promise<void> {
  await commit(async (trx, log, at) => {
    const before = await questionById(trx, questionId);
    const session = before ? await sessionById(trx, before.sessionId) : undefined;
    const allowed = capabilities.some((capability) => can(person, capability, session));
    if (!allowed || person.kind !== 'staff') throw new Refusal('not-allowed');
    if (!before) throw new Refusal('not-found');
    const changed = change(before, person, at);
    if (changed === null) return;
    const { after, act, text } = changed;
    await saveQuestion(trx, after);
    await writeJournal(trx, log, at, { staff: person, act, before, text });
    tellChange(log, before, after);
  });
}

/** The state an act leads to. Throws the refusal of the rules. */
export function nextState(before: KeptQuestion, act: QuestionAct): QuestionState {
  const result = transition(before.state, act);
  if (!result.ok) throw new Refusal(result.code);
  return result.state;
}

/** Writes what staff can change of a question. */
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
      answered_at: after.state.name === 'answered' ? after.state.at : null,
    })
    .where('id', '=', after.id)
    .execute();
}
