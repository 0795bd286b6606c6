import type { Logged } from '@ville-usine/shared/live/event';
import type { Transaction } from 'kysely';
import type { AppServer } from '../ops/app-socket.ts';
import type { Clock } from '../ops/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Tables } from '../storage/tables.ts';
import { type EventLog, eventLog } from './event-log.ts';
import { roomOf } from './rooms.ts';

/** A change and its log entries as one unit; `at` is the one time of all it writes. */
type LiveWork<T> = (trx: Transaction<Tables>, log: EventLog, at: string) => Promise<T>;
export type Commit = <T>(work: LiveWork<T>) => Promise<T>;

/**
 * Writes a change together with its log entries, and tells the rooms only once both are on disk. Commits resolve
 * in the order of their writes, so every room hears its log in the order of `seq`. `hear` hears of every entry too.
 */
export function commitAndTell(
  io: AppServer,
  storage: Storage,
  clock: Clock,
  hear?: (entry: Logged) => void,
): Commit {
  return async (work) => {
    const [value, appended] = await storage.write(async (trx) => {
      const at = clock.now().toISOString();
      const { log, write } = eventLog();
      const done = await work(trx, log, at);
      return [done, await write(trx, at)] as const;
    });
    for (const { log, entry } of appended) {
      io.to(roomOf(entry.sessionId, log)).emit('live:event', entry);
      hear?.(entry);
    }
    return value;
  };
}
