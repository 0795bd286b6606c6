import type { LiveSession } from '@ville-usine/shared/live/session';
import type { SlotList } from '@ville-usine/shared/live/slot-wire';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { type KeptGroup, readPlaces, takenIn } from './slot-places.ts';

/** A job dating's slots as this person may see them: visitors read of their own group and their class's, never of others. */
export async function slotList(db: Kysely<Tables>, person: Person, session: LiveSession): Promise<SlotList> {
  const { bookings, groups } = await readPlaces(db, session.id);
  const own = bookings.find((one) => one.visitorId === person.id);
  const group = groups.find((one) => one.id === own?.groupId);
  const hosts = can(person, 'question:answer', session) || can(person, 'session:plan', session);
  const classId = person.classId ?? null;
  const held = groups.filter(
    (one) => one.staff_id !== null && (hosts || (person.kind === 'staff' && one.class_id === classId)),
  );
  const ofClass =
    person.kind !== 'visitor' || classId === null
      ? []
      : groups.filter((one) => one.class_id === classId && one.id !== group?.id && one.shut === 0);
  return {
    taken: await takenIn(db, session),
    mine: own?.slot ?? null,
    guests: hosts
      ? bookings.map(({ slot, pseudonym, groupId }) => ({
          slot,
          pseudonym,
          ...(groupId === null ? {} : { group: groupId }),
        }))
      : null,
    ...(group ? { group: ownGroup(group, person.id) } : {}),
    ...(ofClass.length > 0
      ? {
          classGroups: ofClass.map((one) => ({
            id: one.id,
            slot: one.slot,
            by: one.staffName ?? one.members[0]?.pseudonym ?? '',
            size: one.size,
            members: one.members.length,
          })),
        }
      : {}),
    ...(held.length > 0
      ? {
          held: held.map((one) => ({
            slot: one.slot,
            size: one.size,
            code: one.code,
            members: one.members.map(({ pseudonym }) => pseudonym),
            label: [one.classLabel, one.staffName].filter(Boolean).join(' · '),
          })),
        }
      : {}),
  };
}

function ownGroup(group: KeptGroup, visitorId: string): NonNullable<SlotList['group']> {
  return {
    id: group.id,
    code: group.code,
    size: group.size,
    members: group.members.map(({ pseudonym }) => pseudonym),
    leads: group.staff_id === null && group.members[0]?.visitorId === visitorId,
    shut: group.shut === 1,
    reservedUntil: group.reserved_until,
  };
}
