import { type LiveEvent, type Logged, STREAMS } from '@ville-usine/shared/live/event';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { readableLogs } from './rooms.ts';
import { sessionById } from './sessions.ts';
import { headsOf, inOneRead } from './snapshot.ts';

/** Entries in one answer at most; the client asks on while `more` is true. */
const PAGE = 200;

/**
 * What was logged after `since`, and the heads of those logs as they are kept: a head below `since` tells the
 * client that the server lost what it knew, and to join anew. Throws `not-allowed` for a log that is not theirs.
 */
export function readSince(
  db: Kysely<Tables>,
  person: Person,
  { sessionId, since }: Payload<'live:sync'>,
): Promise<Replies['live:sync']> {
  return inOneRead(db, async (trx) => {
    const readable = readableLogs(person, await sessionById(trx, sessionId));
    const asked = STREAMS.filter((stream) => since[stream] !== undefined);
    if (asked.some((stream) => !readable.has(stream))) throw new Refusal('not-allowed');
    const logs = new Map([...readable].filter(([stream]) => asked.includes(stream)));
    const events: Logged[] = [];
    let more = false;
    for (const [stream, log] of logs) {
      const room = PAGE - events.length;
      const rows = await trx
        .selectFrom('events')
        .select(['seq', 'event_json'])
        .where('session_id', '=', sessionId)
        .where('log', '=', log)
        .where('seq', '>', since[stream] ?? 0)
        .orderBy('seq')
        .limit(room + 1)
        .execute();
      more ||= rows.length > room;
      for (const { seq, event_json } of rows.slice(0, room)) {
        events.push({ sessionId, stream, seq, event: JSON.parse(event_json) as LiveEvent });
      }
    }
    return { events, heads: await headsOf(trx, sessionId, logs), more };
  });
}
