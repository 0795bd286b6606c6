import { randomUUID } from 'node:crypto';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LiveTools } from './live-parts.ts';
import { changeSlots } from './slot-bookings.ts';
import { freeCode, needPlaces, slotToCome } from './slot-checks.ts';
import { resize } from './slot-group-places.ts';
import { type KeptGroup, readPlaces } from './slot-places.ts';

/**
 * A teacher books so many places of a slot for their class, as many as they change it to; 0 gives back what nobody of
 * the class has taken. The places stay theirs: several pupils may sit before one screen.
 */
export function holdSlot(
  tools: LiveTools,
  person: Person,
  { sessionId, slot, size }: Payload<'group:hold'>,
): Promise<SlotList> {
  const work = async (trx: Transaction<Tables>, session: LiveSession, at: string) => {
    if (person.kind !== 'staff' || !person.classId) throw new Refusal('not-allowed');
    slotToCome(session, slot, at);
    const { groups } = await readPlaces(trx, sessionId);
    const held = groups.find(
      (one) => one.slot === slot && one.staff_id !== null && one.class_id === person.classId,
    );
    await needPlaces(trx, session, slot, size - placesOf(held));
    if (held && size === 0) return giveUp(trx, held);
    if (held) return resize(trx, held.id, Math.max(size, held.members.length));
    if (size === 0) return;
    await trx
      .insertInto('slot_groups')
      .values({
        id: randomUUID(),
        session_id: sessionId,
        slot,
        code: await freeCode(trx, sessionId),
        size,
        shut: 0,
        class_id: person.classId,
        staff_id: person.id,
        reserved_until: null,
        created_at: at,
      })
      .execute();
  };
  return changeSlots(tools, person, sessionId, work, 'slot:hold');
}

const placesOf = (group: KeptGroup | undefined) => (group ? Math.max(group.size, group.members.length) : 0);

/** Those who have joined stay, as a group of their own. */
async function giveUp(trx: Transaction<Tables>, { id, members }: KeptGroup): Promise<void> {
  if (members.length === 0) await trx.deleteFrom('slot_groups').where('id', '=', id).execute();
  else
    await trx
      .updateTable('slot_groups')
      .set({ staff_id: null, size: members.length, reserved_until: null })
      .where('id', '=', id)
      .execute();
}
