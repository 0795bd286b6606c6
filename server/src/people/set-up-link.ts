import type { Clock } from '../ops/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import { addLink, addStaff } from './staff.ts';

/** How long the organiser has to open the link of a start, in days. */
const DAYS = 7;

/**
 * The one-time link that makes whoever opens it first the organiser; its token, or null when an organiser has
 * already entered. `anew` makes one all the same: that is the way back for an organiser who lost access.
 */
export async function setUpToken(
  { storage, clock }: { storage: Storage; clock: Clock },
  anew: boolean,
): Promise<string | null> {
  return storage.write(async (trx) => {
    const at = clock.now();
    const known = await trx
      .selectFrom('staff')
      .select(['id', 'last_seen'])
      .where('role', '=', 'organiser')
      .orderBy('created_at')
      .executeTakeFirst();
    if (known?.last_seen && !anew) return null;
    const id =
      known?.id ??
      (await addStaff(trx, { role: 'organiser', name: 'Organisation', trade: null, companyId: null }, at)).id;
    // Only the newest of these links opens anything.
    await trx.deleteFrom('staff_links').where('staff_id', '=', id).where('reusable', '=', 0).execute();
    return addLink(trx, id, { reusable: false, days: DAYS, at });
  });
}
