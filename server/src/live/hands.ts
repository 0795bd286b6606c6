import { randomUUID } from 'node:crypto';
import { ownHand } from '@ville-usine/shared/live/hand';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import type { RoomTools } from './room-tools.ts';
import { sessionById } from './sessions.ts';

/** Raises a visitor's own hand or takes it down; repeating it changes nothing. Throws `session-closed`, `visitor-blocked`. */
export async function raise(
  { storage, clock, room, blocks }: RoomTools,
  person: Person,
  { sessionId, raised }: Payload<'hand:raise'>,
): Promise<Replies['hand:raise']> {
  const session = await sessionById(storage.db, sessionId);
  if (person.kind !== 'visitor' || !can(person, 'room:take-part', session)) throw new Refusal('not-allowed');
  if (raised && !ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
  if (raised) blocks.mustTakePart(person, sessionId);
  const { id: visitorId, pseudonym } = person;
  const at = clock.now().toISOString();
  if (raised) await room.hands.raise(sessionId, { id: randomUUID(), visitorId, pseudonym, at });
  else await room.hands.move(sessionId, { kind: 'withdraw', visitorId });
  return { hand: ownHand(room.hands.lineOf(sessionId), visitorId) };
}

/** Gives the word to a raised hand, or takes it back. Throws `not-found` for a hand that went down meanwhile. */
export async function call(tools: RoomTools, person: Person, payload: Payload<'hand:call'>): Promise<void> {
  const { sessionId, handId } = payload;
  await mustLead(tools, person, sessionId);
  if (handId === null) return tools.room.hands.move(sessionId, { kind: 'end-call' });
  const { raised, called } = tools.room.hands.lineOf(sessionId);
  if (called?.id === handId) return;
  if (!raised.some(({ id }) => id === handId)) throw new Refusal('not-found');
  await tools.room.hands.move(sessionId, { kind: 'call', id: handId });
}

/** Lowers a hand, or all of them; one that is down already stays down. */
export async function lower(tools: RoomTools, person: Person, payload: Payload<'hand:lower'>): Promise<void> {
  const { sessionId, handId } = payload;
  await mustLead(tools, person, sessionId);
  await tools.room.hands.move(
    sessionId,
    handId === null ? { kind: 'lower-all' } : { kind: 'lower', id: handId },
  );
}

async function mustLead({ storage }: RoomTools, person: Person, sessionId: string): Promise<void> {
  if (!can(person, 'room:lead', await sessionById(storage.db, sessionId))) throw new Refusal('not-allowed');
}
