import { transition } from '@ville-usine/shared/live/transition';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { questionsOf } from './kept-questions.ts';
import { saveQuestion } from './save-question.ts';
import { tellChange } from './tell-change.ts';

/** Closes every public question of a session that is published; its answer stays with it. */
export async function archiveQuestions(
  trx: Transaction<Tables>,
  log: EventLog,
  sessionId: string,
): Promise<void> {
  for (const before of await questionsOf(trx, sessionId, 'public')) {
    const result = transition(before.state, { kind: 'archive' });
    if (!result.ok || result.state === before.state) continue;
    const after = { ...before, state: result.state };
    await saveQuestion(trx, after);
    tellChange(log, before, after);
  }
}
