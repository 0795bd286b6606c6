import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { readPlaces } from './slot-places.ts';

/**
 * Takes a visitor out of the slot they have in a session, and out of its group: a place that is still kept stays the
 * group's, and a group nobody is in any more is gone, unless a teacher keeps it.
 */
export async function leaveGroup(
  trx: Transaction<Tables>,
  sessionId: string,
  visitorId: string,
): Promise<void> {
  const { bookings, groups } = await readPlaces(trx, sessionId);
  const own = bookings.find((one) => one.visitorId === visitorId);
  if (!own) return;
  await trx
    .deleteFrom('slot_bookings')
    .where('session_id', '=', sessionId)
    .where('visitor_id', '=', visitorId)
    .execute();
  const group = groups.find((one) => one.id === own.groupId);
  if (!group || group.staff_id !== null) return;
  const members = group.members.length - 1;
  if (members === 0) await trx.deleteFrom('slot_groups').where('id', '=', group.id).execute();
  else if (group.reserved_until === null) await resize(trx, group.id, members);
}

export async function resize(trx: Transaction<Tables>, groupId: string, size: number): Promise<void> {
  await trx.updateTable('slot_groups').set({ size }).where('id', '=', groupId).execute();
}

/** Gives the places free that were kept up to now, of one session; says whether there were any. */
export async function releaseGroups(
  trx: Transaction<Tables>,
  at: string,
  sessionId: string,
): Promise<boolean> {
  const due = await trx
    .selectFrom('slot_groups')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('reserved_until', '<=', at)
    .execute();
  if (due.length === 0) return false;
  const { groups } = await readPlaces(trx, sessionId);
  for (const { id } of due)
    await freePlaces(trx, id, groups.find((one) => one.id === id)?.members.length ?? 0);
  return true;
}

/** A group keeps only the places it has filled. */
export async function freePlaces(trx: Transaction<Tables>, groupId: string, members: number): Promise<void> {
  await trx
    .updateTable('slot_groups')
    .set({ size: members, reserved_until: null })
    .where('id', '=', groupId)
    .execute();
}
