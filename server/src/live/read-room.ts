import { lastCaptions } from '@ville-usine/shared/live/caption';
import type { KeptRoom } from '@ville-usine/shared/live/room';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { captionsOf } from './kept-captions.ts';
import { pollsOf, toPublicPoll } from './kept-polls.ts';
import { spotlightOf } from './spotlight.ts';

/** What is kept of a session's room, as this person sees it. */
export async function readRoom(db: Kysely<Tables>, person: Person, sessionId: string): Promise<KeptRoom> {
  const polls = await pollsOf(db, sessionId);
  const votes =
    person.kind === 'visitor' && polls.length > 0
      ? await db
          .selectFrom('poll_votes as v')
          .innerJoin('polls as p', 'p.id', 'v.poll_id')
          .select(['v.poll_id', 'v.choice_json'])
          .where('p.session_id', '=', sessionId)
          .where('v.visitor_id', '=', person.id)
          .execute()
      : [];
  return {
    polls: polls.map(toPublicPoll),
    chosen: Object.fromEntries(votes.map((row) => [row.poll_id, JSON.parse(row.choice_json) as number[]])),
    spotlight: await spotlightOf(db, sessionId),
    captions: lastCaptions(await captionsOf(db, sessionId)),
  };
}
