import { randomUUID } from 'node:crypto';
import type { Tour } from '@ville-usine/shared/class-visit/tour-machine';
import type { Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** Notes in the class's record what a changed tour means: begun, at another stop, over. */
export async function noteMoments(
  trx: Transaction<Tables>,
  classId: string,
  before: Tour,
  after: Tour,
  at: Date,
): Promise<void> {
  const moments: { what: 'begun' | 'stop' | 'ended'; stop: number | null }[] = [];
  if (
    after.begunAt !== null &&
    (before.begunAt === null || (before.endedAt !== null && after.endedAt === null))
  )
    moments.push({ what: 'begun', stop: null });
  if (after.stop && (after.stop.index !== before.stop?.index || after.stop.since !== before.stop.since))
    moments.push({ what: 'stop', stop: after.stop.index });
  if (after.endedAt !== null && before.endedAt === null) moments.push({ what: 'ended', stop: null });
  if (moments.length === 0) return;
  const rows = moments.map((one) => ({ id: randomUUID(), class_id: classId, at: at.toISOString(), ...one }));
  await trx.insertInto('class_moments').values(rows).execute();
}

/** A pupil came in: from now on they are there. Gives the stay's id. */
export async function beginStay(
  trx: Transaction<Tables>,
  classId: string,
  visitorId: string,
  at: Date,
): Promise<string> {
  const id = randomUUID();
  const now = at.toISOString();
  await trx
    .insertInto('class_stays')
    .values({ id, class_id: classId, visitor_id: visitorId, from_at: now, to_at: now })
    .execute();
  return id;
}

/** They are still there, or leave now: whatever happens to the server, a minute is lost at most. */
export async function keepStays(trx: Transaction<Tables>, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable('class_stays').set({ to_at: at.toISOString() }).where('id', 'in', ids).execute();
}
