import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { leaveGroup, releaseGroups } from './slot-group-places.ts';
import { slotList } from './slot-list.ts';
import { takenIn } from './slot-places.ts';

/** In these states a slot can be booked or given back. */
const BOOKABLE: readonly LiveSession['state'][] = ['scheduled', 'open', 'live', 'paused'];

/** Throws `not-found`, `not-allowed`. */
export async function listSlots(
  { storage }: LiveTools,
  person: Person,
  { sessionId }: Payload<'slot:list'>,
): Promise<SlotList> {
  const session = await sessionById(storage.db, sessionId);
  if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
  return slotList(storage.db, person, session);
}

/** Books a slot, in place of the one that this visitor had. Throws `slot-full`, `session-closed`, `not-found`. */
export function bookSlot(
  tools: LiveTools,
  person: Person,
  { sessionId, slot }: Payload<'slot:book'>,
): Promise<SlotList> {
  return changeSlots(tools, person, sessionId, async (trx, session, at) => {
    tools.blocks.mustTakePart(person, sessionId);
    const wanted = slotsOf(session)[slot];
    if (!wanted || !session.slots) throw new Refusal('not-found');
    if (wanted.endsAt <= at) throw new Refusal('session-closed');
    await leaveGroup(trx, sessionId, person.id);
    // Writes run one after another, so that nobody else books between the count and the booking.
    if ((await takenIn(trx, session))[slot]! >= session.slots.places) throw new Refusal('slot-full');
    await trx
      .insertInto('slot_bookings')
      .values({ session_id: sessionId, slot, visitor_id: person.id, at, group_id: null })
      .execute();
  });
}

/** Gives one's slot back to the others; without one it changes nothing. */
export function cancelSlot(
  tools: LiveTools,
  person: Person,
  { sessionId }: Payload<'slot:cancel'>,
): Promise<SlotList> {
  return changeSlots(tools, person, sessionId, (trx) => leaveGroup(trx, sessionId, person.id));
}

/**
 * One change of who comes to the slots of a session, by a visitor or by whoever `capability` allows: kept, and told to
 * everybody. Throws `not-allowed`, `session-closed`, and what `work` throws; then nothing has changed.
 */
export async function changeSlots(
  { commit }: LiveTools,
  person: Person,
  sessionId: string,
  work: (trx: Transaction<Tables>, session: LiveSession, at: string) => Promise<void>,
  capability: 'slot:book' | 'slot:hold' = 'slot:book',
): Promise<SlotList> {
  return commit(async (trx, log, at) => {
    const session = await sessionById(trx, sessionId);
    if (!can(person, capability, session)) throw new Refusal('not-allowed');
    if (!BOOKABLE.includes(session.state)) throw new Refusal('session-closed');
    await releaseGroups(trx, at, sessionId);
    await work(trx, session, at);
    const list = await slotList(trx, person, session);
    log(sessionId, 'public', { kind: 'slots', taken: list.taken });
    return list;
  });
}
