import type { AppServer } from '../ops/app-socket.ts';
import { handleAll } from '../ops/handle.ts';
import { keepLooking } from '../ops/keep-looking.ts';
import { Refusal } from '../ops/refusal.ts';
import { type Rate, tokenBuckets } from '../ops/token-buckets.ts';
import { holdSlot } from './class-places.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { bookSlot, cancelSlot, listSlots } from './slot-bookings.ts';
import { releaseGroups } from './slot-group-places.ts';
import { joinGroup, openGroup, shutGroup } from './slot-groups.ts';
import { takenIn } from './slot-places.ts';

/** How often places whose time is up are given free, milliseconds; a booking looks for them at once. */
const RELEASE_EVERY_MS = 5_000;

/** Wrong codes of groups, of one visitor: somebody mistypes, nobody tries one after another. */
const WRONG_CODES: Rate = { perSecond: 1 / 10, burst: 8 };

/** The slots of job datings and their groups: every message of `SLOT_REQUESTS`. `close` stops the timer. */
export function attachSlots(io: AppServer, tools: LiveTools): { close(): Promise<void> } {
  const wrongCodes = tokenBuckets(WRONG_CODES);
  handleAll(io, 'slot:list', (payload, person) => listSlots(tools, person, payload));
  handleAll(io, 'slot:book', (payload, person) => bookSlot(tools, person, payload));
  handleAll(io, 'slot:cancel', (payload, person) => cancelSlot(tools, person, payload));
  handleAll(io, 'group:open', (payload, person) => openGroup(tools, person, payload));
  handleAll(io, 'group:shut', (payload, person) => shutGroup(tools, person, payload));
  handleAll(io, 'group:hold', (payload, person) => holdSlot(tools, person, payload));
  handleAll(io, 'group:join', async (payload, person) => {
    const wait = wrongCodes.take(person.id);
    if (wait > 0) throw new Refusal('too-fast', wait);
    const list = await joinGroup(tools, person, payload);
    wrongCodes.giveBack(person.id);
    return list;
  });

  const releasing = keepLooking(() => releaseDue(tools), RELEASE_EVERY_MS, {
    logger: tools.logger,
    failed: 'places could not be given free',
  });
  return { close: releasing.stop };
}

/** Gives free what was kept for groups up to now, by the server's clock alone, and tells everybody. */
async function releaseDue({
  storage,
  clock,
  commit,
}: Pick<LiveTools, 'storage' | 'clock' | 'commit'>): Promise<void> {
  const due = await storage.db
    .selectFrom('slot_groups')
    .select('session_id')
    .distinct()
    .where('reserved_until', '<=', clock.now().toISOString())
    .execute();
  for (const { session_id } of due) {
    await commit(async (trx, log, at) => {
      if (!(await releaseGroups(trx, at, session_id))) return;
      const taken = await takenIn(trx, await sessionById(trx, session_id));
      log(session_id, 'public', { kind: 'slots', taken });
    });
  }
}
