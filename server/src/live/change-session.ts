import type { LiveSession, SessionState } from '@ville-usine/shared/live/session';
import { mayBecome } from '@ville-usine/shared/live/session-change';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { archiveQuestions } from './archiving.ts';
import type { EventLog } from './event-log.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';

/**
 * One change of a session: kept, written into its public log, told to every screen. `change` writes it and says
 * whether there was anything to change; it throws what refuses it. Throws `not-found`.
 */
export async function changeSession(
  { commit, door, tellAgenda }: LiveTools,
  sessionId: string,
  change: (trx: Transaction<Tables>, before: LiveSession, at: string, log: EventLog) => Promise<boolean>,
): Promise<boolean> {
  const told = await commit(async (trx, log, at) => {
    const before = await sessionById(trx, sessionId);
    if (!(await change(trx, before, at, log))) return null;
    const after = await sessionById(trx, sessionId);
    log(sessionId, 'public', { kind: 'session', session: after });
    return { before, after };
  });
  if (!told) return false;
  door.refit(told.after);
  tellAgenda(told.before, told.after);
  return true;
}

/**
 * Opens, starts, pauses, ends, publishes or cancels a session; repeating it changes nothing. Only who plans sessions
 * cancels them, or takes that back. Throws `not-allowed`, `session-moved-on`.
 */
export async function setSessionState(
  tools: LiveTools,
  person: Person,
  { sessionId, state }: { sessionId: string; state: SessionState },
): Promise<void> {
  const changed = await changeSession(tools, sessionId, async (trx, before, _at, log) => {
    const cancels = state === 'cancelled' || before.state === 'cancelled';
    if (!can(person, cancels ? 'session:plan' : 'session:run', before)) throw new Refusal('not-allowed');
    if (before.state === state) return false;
    if (!mayBecome(before.state, state)) throw new Refusal('session-moved-on');
    await writeState(trx, sessionId, state, cancels);
    if (state === 'published') await archiveQuestions(trx, log, sessionId);
    return true;
  });
  if (changed) tools.logger.info({ session: sessionId, state, by: person.id }, 'session state');
}

/** Writes a state; `revise` where calendars must take it over. */
export async function writeState(
  trx: Transaction<Tables>,
  sessionId: string,
  state: SessionState,
  revise: boolean,
): Promise<void> {
  await trx
    .updateTable('live_sessions')
    .set((e) => ({ state, ...(revise ? { revision: e('revision', '+', 1) } : {}) }))
    .where('id', '=', sessionId)
    .execute();
}
