import { randomUUID } from 'node:crypto';
import { cleanPoll, pollTrouble } from '@ville-usine/shared/live/poll';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person, Staff } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { type KeptPoll, pollById, toPublicPoll } from './kept-polls.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { putOnScreen } from './spotlight.ts';

/** Asks everyone present a question with ready answers, and puts it on the screen. A poll still open is closed by it. */
export async function openPoll(
  { commit, logger }: Pick<LiveTools, 'commit' | 'logger'>,
  person: Person,
  { sessionId, key, ...asked }: Payload<'poll:open'>,
): Promise<Replies['poll:open']> {
  const { kind, question, options, shown } = cleanPoll(asked);
  const answer = await commit(async (trx, log, at) => {
    const session = await sessionById(trx, sessionId);
    const staff = leader(person, session);
    const again = await trx
      .selectFrom('polls')
      .select('id')
      .where('session_id', '=', sessionId)
      .where('key', '=', key)
      .executeTakeFirst();
    if (again) return { poll: toPublicPoll(await pollById(trx, again.id)) };
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    if (pollTrouble({ kind, question, options, shown })) throw new Refusal('poll-incomplete');
    const open = await trx
      .selectFrom('polls')
      .select('id')
      .where('session_id', '=', sessionId)
      .where('state', '=', 'open')
      .execute();
    for (const { id } of open) await change(trx, log, await pollById(trx, id), { state: 'closed' });
    const id = randomUUID();
    await trx
      .insertInto('polls')
      .values({
        id,
        session_id: sessionId,
        key,
        staff_id: staff.id,
        kind,
        question,
        options_json: JSON.stringify(options),
        shown: shown ? 1 : 0,
        state: 'open',
        opened_at: at,
        told_json: '',
      })
      .execute();
    const poll = toPublicPoll(await pollById(trx, id));
    log(sessionId, 'public', { kind: 'poll', poll });
    await putOnScreen(trx, log, sessionId, { kind: 'poll', id });
    return { poll };
  });
  logger.info({ session: sessionId, poll: answer.poll.id, by: person.id }, 'poll open');
  return answer;
}

/** Shows everyone the results, or no longer. */
export function showPoll(
  tools: Pick<LiveTools, 'commit'>,
  person: Person,
  { pollId, shown }: Payload<'poll:show'>,
): Promise<KeptPoll> {
  return changePoll(tools, person, pollId, { shown });
}

/** Takes no more votes; repeating it changes nothing. */
export function closePoll(
  tools: Pick<LiveTools, 'commit'>,
  person: Person,
  { pollId }: Payload<'poll:close'>,
): Promise<KeptPoll> {
  return changePoll(tools, person, pollId, { state: 'closed' });
}

type PollChange = { shown: boolean } | { state: 'closed' };

function changePoll(
  { commit }: Pick<LiveTools, 'commit'>,
  person: Person,
  pollId: string,
  changed: PollChange,
): Promise<KeptPoll> {
  return commit(async (trx, log) => {
    if (person.kind !== 'staff') throw new Refusal('not-allowed');
    const before = await pollById(trx, pollId);
    leader(person, await sessionById(trx, before.sessionId));
    return change(trx, log, before, changed);
  });
}

async function change(
  trx: Transaction<Tables>,
  log: EventLog,
  before: KeptPoll,
  changed: PollChange,
): Promise<KeptPoll> {
  const after = { ...before, ...changed };
  if (after.shown === before.shown && after.state === before.state) return before;
  const { id, state, shown } = after;
  await trx
    .updateTable('polls')
    .set({ state, shown: shown ? 1 : 0 })
    .where('id', '=', id)
    .execute();
  await tellPoll(trx, log, after);
  return after;
}

/** Logs a poll with its sums, and notes which they were. */
export async function tellPoll(trx: Transaction<Tables>, log: EventLog, poll: KeptPoll): Promise<void> {
  log(poll.sessionId, 'public', { kind: 'poll', poll: toPublicPoll(poll) });
  const told_json = sumsOf(poll);
  await trx.updateTable('polls').set({ told_json }).where('id', '=', poll.id).execute();
}

export function sumsOf({ counts, voters }: KeptPoll): string {
  return voters === 0 ? '' : JSON.stringify({ counts, voters });
}

function leader(person: Person, session: Parameters<typeof can>[2]): Staff {
  if (person.kind !== 'staff' || !can(person, 'room:lead', session)) throw new Refusal('not-allowed');
  return person;
}
