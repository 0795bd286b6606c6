import { cleanChoice } from '@ville-usine/shared/live/poll';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import { errorForLog } from '../ops/error-for-log.ts';
import { Refusal } from '../ops/refusal.ts';
import { type KeptPoll, pollById } from './kept-polls.ts';
import { sumsOf, tellPoll } from './polls.ts';
import type { RoomTools } from './room-tools.ts';
import { sessionById } from './sessions.ts';

/** Sums are told at most once in this time, milliseconds: a room that votes is one message a second. */
const TELL_EVERY_MS = 1000;

/** Keeps votes one by one, acknowledged once on disk; their sums are told together. */
export function countPollVotes({
  commit,
  storage,
  logger,
  room,
  blocks,
}: Pick<RoomTools, 'commit' | 'storage' | 'logger' | 'room' | 'blocks'>) {
  const untold = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  async function tell(): Promise<void> {
    const ids = [...untold];
    untold.clear();
    if (ids.length === 0) return;
    const polls = await commit(async (trx, log) => {
      const read: KeptPoll[] = [];
      for (const id of ids) {
        const poll = await pollById(trx, id);
        read.push(poll);
        if (sumsOf(poll) !== poll.toldJson) await tellPoll(trx, log, poll);
      }
      return read;
    });
    for (const poll of polls) hideOrShow(poll);
  }

  /** Those who lead the session see the sums that are not shown to everyone. */
  function hideOrShow({ sessionId, id, shown, counts }: KeptPoll): void {
    room.hide(sessionId, id, shown ? null : counts);
  }

  function tellLater(id: string): void {
    untold.add(id);
    timer ??= setTimeout(() => {
      timer = null;
      tell().catch((error) => logger.error({ err: errorForLog(error) }, 'poll could not be told'));
    }, TELL_EVERY_MS).unref();
  }

  return {
    hideOrShow,
    /** A visitor's choice, changed as often as they like while the poll is open. */
    async vote(person: Person, { pollId, choice }: Payload<'poll:vote'>): Promise<Replies['poll:vote']> {
      if (!can(person, 'room:take-part')) throw new Refusal('not-allowed');
      const answer = await commit(async (trx) => {
        const poll = await pollById(trx, pollId);
        const session = await sessionById(trx, poll.sessionId);
        if (!can(person, 'room:take-part', session)) throw new Refusal('not-allowed');
        if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
        blocks.mustTakePart(person, session.id);
        if (poll.state === 'closed') throw new Refusal('poll-closed');
        const chosen = cleanChoice(poll, choice);
        if (!chosen) throw new Refusal('bad-request');
        const choice_json = JSON.stringify(chosen);
        await trx
          .insertInto('poll_votes')
          .values({ poll_id: pollId, visitor_id: person.id, choice_json })
          .onConflict((same) => same.columns(['poll_id', 'visitor_id']).doUpdateSet({ choice_json }))
          .execute();
        return { choice: chosen };
      });
      tellLater(pollId);
      return answer;
    },
    /** Tells sums that a stop of the server left untold. */
    async catchUp(): Promise<void> {
      const rows = await storage.db.selectFrom('polls').select('id').execute();
      for (const { id } of rows) untold.add(id);
      await tell();
    },
    async close(): Promise<void> {
      if (timer) clearTimeout(timer);
      timer = null;
      await tell();
    },
  };
}
