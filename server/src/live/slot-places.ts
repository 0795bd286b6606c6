import type { LiveSession } from '@ville-usine/shared/live/session';
import { placesTaken } from '@ville-usine/shared/live/slot-group';
import { slotsOf } from '@ville-usine/shared/live/slots';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../storage/tables.ts';

export type Booking = {
  slot: number;
  visitorId: string;
  pseudonym: string;
  groupId: string | null;
  at: string;
};

/** A group with whoever is in it, first come first. */
export type KeptGroup = Selectable<Tables['slot_groups']> & {
  members: Booking[];
  classLabel: string | null;
  staffName: string | null;
};

/** Who comes to a session's slots, and with whom. */
export async function readPlaces(
  db: Kysely<Tables>,
  sessionId: string,
): Promise<{ bookings: Booking[]; groups: KeptGroup[] }> {
  const rows = await db
    .selectFrom('slot_bookings as b')
    .innerJoin('visitors as v', 'v.id', 'b.visitor_id')
    .select(['b.slot', 'b.visitor_id', 'b.group_id', 'b.at', 'v.pseudonym'])
    .where('b.session_id', '=', sessionId)
    .orderBy('b.slot')
    .orderBy('b.at')
    .orderBy('b.visitor_id')
    .execute();
  const bookings = rows.map((row) => ({
    slot: row.slot,
    visitorId: row.visitor_id,
    pseudonym: row.pseudonym,
    groupId: row.group_id,
    at: row.at,
  }));
  const groups = await db
    .selectFrom('slot_groups as g')
    .leftJoin('classes as c', 'c.id', 'g.class_id')
    .leftJoin('staff as s', 's.id', 'g.staff_id')
    .selectAll('g')
    .select(['c.label as classLabel', 's.name as staffName'])
    .where('g.session_id', '=', sessionId)
    .orderBy('g.slot')
    .orderBy('g.created_at')
    .orderBy('g.id')
    .execute();
  return {
    bookings,
    groups: groups.map((group) => ({
      ...group,
      members: bookings.filter((one) => one.groupId === group.id),
    })),
  };
}

/** How many places of each slot are taken, by its index. */
export async function takenIn(db: Kysely<Tables>, session: LiveSession): Promise<number[]> {
  const { bookings, groups } = await readPlaces(db, session.id);
  const alone = bookings.filter((one) => one.groupId === null).map((one) => one.slot);
  const counted = groups.map(({ slot, size, members }) => ({ slot, size, members: members.length }));
  return placesTaken(slotsOf(session).length, alone, counted);
}
