import type { SlotList } from '@ville-usine/shared/live/live-wire';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';

/** In these states a slot can be booked or given back. */
const BOOKABLE: readonly LiveSession['state'][] = ['scheduled', 'open', 'live', 'paused'];

/** How many have booked each slot of a session, by its index. */
export async function takenIn(db: Kysely<Tables>, session: LiveSession): Promise<number[]> {
  const taken = slotsOf(session).map(() => 0);
  for (const { slot } of await bookings(db, session.id)) if (slot in taken) taken[slot]! += 1;
  return taken;
}

/** Throws `not-found`, `not-allowed`. */
export async function listSlots(
  { storage }: LiveTools,
  person: Person,
  { sessionId }: Payload<'slot:list'>,
): Promise<SlotList> {
  const session = await sessionById(storage.db, sessionId);
  if (!can(person, 'session:see', session)) throw new Refusal('not-allowed');
  return seenBy(storage.db, person, session);
}

/** Books a slot, in place of the one that this visitor had. Throws `slot-full`, `session-closed`, `not-found`. */
export function bookSlot(
  tools: LiveTools,
  person: Person,
  { sessionId, slot }: Payload<'slot:book'>,
): Promise<SlotList> {
  return change(tools, person, sessionId, async (trx, session, at) => {
    tools.blocks.mustTakePart(person, sessionId);
    const wanted = slotsOf(session)[slot];
    if (!wanted || !session.slots) throw new Refusal('not-found');
    if (wanted.endsAt <= at) throw new Refusal('session-closed');
    const others = (await bookings(trx, sessionId)).filter(
      (one) => one.slot === slot && one.visitor_id !== person.id,
    );
    // Writes run one after another, so that nobody else books between the count and the booking.
    if (others.length >= session.slots.places) throw new Refusal('slot-full');
    await giveBack(trx, sessionId, person.id);
    await trx
      .insertInto('slot_bookings')
      .values({ session_id: sessionId, slot, visitor_id: person.id, at })
      .execute();
  });
}

/** Gives one's slot back to the others; without one it changes nothing. */
export function cancelSlot(
  tools: LiveTools,
  person: Person,
  { sessionId }: Payload<'slot:cancel'>,
): Promise<SlotList> {
  return change(tools, person, sessionId, (trx) => giveBack(trx, sessionId, person.id));
}

async function change(
  { commit }: LiveTools,
  person: Person,
  sessionId: string,
  work: (trx: Kysely<Tables>, session: LiveSession, at: string) => Promise<void>,
): Promise<SlotList> {
  return commit(async (trx, log, at) => {
    const session = await sessionById(trx, sessionId);
    if (person.kind !== 'visitor' || !can(person, 'slot:book', session)) throw new Refusal('not-allowed');
    if (!BOOKABLE.includes(session.state)) throw new Refusal('session-closed');
    await work(trx, session, at);
    const list = await seenBy(trx, person, session);
    log(sessionId, 'public', { kind: 'slots', taken: list.taken });
    return list;
  });
}

async function giveBack(trx: Kysely<Tables>, sessionId: string, visitorId: string): Promise<void> {
  await trx
    .deleteFrom('slot_bookings')
    .where('session_id', '=', sessionId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

async function seenBy(db: Kysely<Tables>, person: Person, session: LiveSession): Promise<SlotList> {
  const booked = await bookings(db, session.id);
  const hosts = can(person, 'question:answer', session) || can(person, 'session:plan', session);
  return {
    taken: await takenIn(db, session),
    mine: booked.find((one) => one.visitor_id === person.id)?.slot ?? null,
    guests: hosts ? booked.map(({ slot, pseudonym }) => ({ slot, pseudonym })) : null,
  };
}

function bookings(db: Kysely<Tables>, sessionId: string) {
  return db
    .selectFrom('slot_bookings as b')
    .innerJoin('visitors as v', 'v.id', 'b.visitor_id')
    .select(['b.slot', 'b.visitor_id', 'v.pseudonym'])
    .where('b.session_id', '=', sessionId)
    .orderBy('b.slot')
    .orderBy('b.at')
    .orderBy('b.visitor_id')
    .execute();
}
