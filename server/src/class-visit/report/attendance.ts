import { keepLooking } from '../../ops/keep-looking.ts';
import type { ServerParts } from '../../ops/server-parts.ts';
import { beginStay, keepStays } from './stays.ts';

/** Who is still there is written down this often, milliseconds. */
const EVERY_MS = 60_000;

/** Writes down who is there from when to when, without anyone thinking of it. */
export type Attendance = {
  /** A pupil's first page came. */
  came(classId: string, visitorId: string): Promise<void>;
  /** Their last page went. */
  went(visitorId: string): Promise<void>;
  close(): Promise<void>;
};

export function attendance({
  storage,
  clock,
  logger,
}: Pick<ServerParts, 'storage' | 'clock' | 'logger'>): Attendance {
  /** The stays under way, by visitor. */
  const stays = new Map<string, string>();
  const keep = (ids: readonly string[]) => storage.write((trx) => keepStays(trx, ids, clock.now()));
  const looking = keepLooking(() => keep([...stays.values()]), EVERY_MS, {
    logger,
    failed: 'attendance could not be written',
  });
  return {
    async came(classId, visitorId) {
      if (stays.has(visitorId)) return;
      stays.set(visitorId, await storage.write((trx) => beginStay(trx, classId, visitorId, clock.now())));
    },
    async went(visitorId) {
      const id = stays.get(visitorId);
      stays.delete(visitorId);
      if (id) await keep([id]);
    },
    async close() {
      await looking.stop();
      await keep([...stays.values()]);
    },
  };
}
