import type { JournalAct, QuestionState } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { type QuestionAct, transition } from '@ville-usine/shared/live/transition';
import { type Capability, can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { recount, scatter } from './gathering.ts';
import { writeJournal } from './journal.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { saveQuestion } from './save-question.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';
import { withWhoIsThere } from './who-is-there.ts';

/** A question as it becomes, and how the journal speaks of it; `also` is what was done with the act. Null when there is nothing to change. */
type Change = { after: KeptQuestion; act: JournalAct; also?: readonly JournalAct[]; text: string } | null;

/** What an act may look at besides the question. */
type Seen = { session: LiveSession; trx: Transaction<Tables> };

/**
 * One act of staff on one question: may they, what becomes of it, keep it, journal it, tell it; all or nothing. What
 * still waits afterwards waits with whoever is there, and what was merged into one that goes waits again. Throws `not-allowed`, `not-found`, or what `change` throws.
 */
export async function changeQuestion(
  { commit, audience }: LiveTools,
  person: Person,
  capabilities: readonly Capability[],
  questionId: string,
  change: (before: KeptQuestion, staff: Staff, at: string, seen: Seen) => Change | Promise<Change>,
): Promise<void> {
  await commit(async (trx, log, at) => {
    const before = await questionById(trx, questionId);
    const session = before ? await sessionById(trx, before.sessionId) : undefined;
    const allowed = capabilities.some((capability) => may(person, capability, before, session));
    if (!allowed || person.kind !== 'staff') throw new Refusal('not-allowed');
    if (!before || !session) throw new Refusal('not-found');
    const changed = await change(before, person, at, { session, trx });
    if (changed === null) return;
    const { act, also = [], text } = changed;
    const after = withWhoIsThere(audience, changed.after);
    await saveQuestion(trx, after);
    for (const [nth, one] of [act, ...also].entries())
      await writeJournal(trx, log, at, { staff: person, act: one, before, text }, nth);
    tellChange(log, before, after);
    if (after.state.name === 'merged') await recount(trx, log, after.state.into);
    if (after.state.name === 'refused') await scatter(trx, log, audience, after.id);
  });
}

/** A teacher decides on the questions of their own class, and on no other. */
function may(
  person: Person,
  capability: Capability,
  question: KeptQuestion | null,
  session: LiveSession | undefined,
): boolean {
  if (!can(person, capability, session)) return false;
  if (capability !== 'question:vouch' || question === null) return true;
  return person.kind === 'staff' && question.classId !== null && question.classId === person.classId;
}

/** The state an act leads to. Throws the refusal of the rules. */
export function nextState(before: KeptQuestion, act: QuestionAct): QuestionState {
  const result = transition(before.state, act);
  if (!result.ok) throw new Refusal(result.code);
  return result.state;
}
