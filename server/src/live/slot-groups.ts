import { randomUUID } from 'node:crypto';
import { keptUntil } from '@ville-usine/shared/live/slot-group';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import { readClassCode } from '@ville-usine/shared/people/class-code';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LiveTools } from './live-parts.ts';
import { changeSlots } from './slot-bookings.ts';
import { freeCode, needPlaces, slotToCome } from './slot-checks.ts';
import { freePlaces, leaveGroup, resize } from './slot-group-places.ts';
import { readPlaces } from './slot-places.ts';

/**
 * Opens a group in a slot, with places kept for a short time for those it waits for. Throws `slot-full` where there
 * are not so many, `slot-begun`, `not-found`.
 */
export function openGroup(
  tools: LiveTools,
  person: Person,
  { sessionId, slot, size }: Payload<'group:open'>,
): Promise<SlotList> {
  return changeSlots(tools, person, sessionId, async (trx, session, at) => {
    tools.blocks.mustTakePart(person, sessionId);
    const wanted = slotToCome(session, slot, at);
    await leaveGroup(trx, sessionId, person.id);
    await needPlaces(trx, session, slot, size);
    const id = randomUUID();
    await trx
      .insertInto('slot_groups')
      .values({
        id,
        session_id: sessionId,
        slot,
        code: await freeCode(trx, sessionId),
        size,
        shut: 0,
        class_id: person.classId ?? null,
        staff_id: null,
        reserved_until: keptUntil(at, wanted.startsAt),
        created_at: at,
      })
      .execute();
    await enter(trx, { sessionId, slot, visitorId: person.id, groupId: id, at });
  });
}

/**
 * Joins a group by its code, or one of one's own class. Throws `group-unknown`, `group-shut`, `slot-full`,
 * `slot-begun`.
 */
export function joinGroup(
  tools: LiveTools,
  person: Person,
  { sessionId, by }: Payload<'group:join'>,
): Promise<SlotList> {
  return changeSlots(tools, person, sessionId, async (trx, session, at) => {
    tools.blocks.mustTakePart(person, sessionId);
    const { groups } = await readPlaces(trx, sessionId);
    const code = 'code' in by ? readClassCode(by.code) : null;
    const found = groups.find((one) =>
      'code' in by
        ? one.code === code
        : one.id === by.groupId && one.class_id !== null && one.class_id === person.classId,
    );
    if (!found) throw new Refusal('group-unknown');
    if (found.members.some((one) => one.visitorId === person.id)) return;
    if (found.shut === 1) throw new Refusal('group-shut');
    slotToCome(session, found.slot, at);
    await leaveGroup(trx, sessionId, person.id);
    if (found.members.length >= found.size) {
      await needPlaces(trx, session, found.slot, 1);
      await resize(trx, found.id, found.size + 1);
    }
    const since = after(found.members.at(-1)?.at, at);
    await enter(trx, { sessionId, slot: found.slot, visitorId: person.id, groupId: found.id, at: since });
  });
}

/** Whoever has been longest in a group shuts it, which gives its free places back, or lets others in again. */
export function shutGroup(
  tools: LiveTools,
  person: Person,
  { sessionId, shut }: Payload<'group:shut'>,
): Promise<SlotList> {
  return changeSlots(tools, person, sessionId, async (trx) => {
    const { groups } = await readPlaces(trx, sessionId);
    const own = groups.find((one) => one.staff_id === null && one.members[0]?.visitorId === person.id);
    if (!own) throw new Refusal('not-allowed');
    await trx
      .updateTable('slot_groups')
      .set({ shut: shut ? 1 : 0 })
      .where('id', '=', own.id)
      .execute();
    if (shut) await freePlaces(trx, own.id, own.members.length);
  });
}

/** A moment after that of whoever came last, so that who leads is never in doubt. */
function after(last: string | undefined, at: string): string {
  return last === undefined || last < at ? at : new Date(Date.parse(last) + 1).toISOString();
}

async function enter(
  trx: Transaction<Tables>,
  one: { sessionId: string; slot: number; visitorId: string; groupId: string; at: string },
): Promise<void> {
  await trx
    .insertInto('slot_bookings')
    .values({
      session_id: one.sessionId,
      slot: one.slot,
      visitor_id: one.visitorId,
      at: one.at,
      group_id: one.groupId,
    })
    .execute();
}
