import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import { REACTION_RATE } from '../ops/message-desk.ts';
import { Refusal } from '../ops/refusal.ts';
import { tokenBuckets } from '../ops/token-buckets.ts';
import type { RoomTools } from './room-tools.ts';
import { sessionById } from './sessions.ts';

/** How long what a session allows is believed without asking again, milliseconds. */
const KNOWN_MS = 1000;

/**
 * Takes visitors' reactions in. Three a second of one visitor count; what is above is swallowed without a word, since
 * a refusal for each would be more work than the flood itself.
 */
export function takeReactions({ storage, room, blocks }: Pick<RoomTools, 'storage' | 'room' | 'blocks'>) {
  const pace = tokenBuckets(REACTION_RATE);
  const known = new Map<string, { at: number; session: ReturnType<typeof sessionById> }>();

  function sessionNow(sessionId: string): ReturnType<typeof sessionById> {
    const found = known.get(sessionId);
    const now = performance.now();
    if (found && now - found.at < KNOWN_MS) return found.session;
    const session = sessionById(storage.db, sessionId);
    for (const [id, { at }] of known) if (now - at >= KNOWN_MS) known.delete(id);
    known.set(sessionId, { at: now, session });
    return session;
  }

  return async (person: Person, { sessionId, reaction }: Payload<'room:react'>): Promise<void> => {
    if (!can(person, 'room:take-part')) throw new Refusal('not-allowed');
    if (pace.take(person.id) > 0) return;
    const session = await sessionNow(sessionId);
    if (!can(person, 'room:take-part', session)) throw new Refusal('not-allowed');
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    blocks.mustTakePart(person, sessionId);
    room.react(sessionId, reaction);
  };
}
