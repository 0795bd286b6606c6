import type { LiveEvent, Logged } from '@ville-usine/shared/live/event';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { type LogName, streamOf } from './rooms.ts';

/** An entry that has been written, with the log it stands in. */
export type Appended = { log: LogName; entry: Logged };

/** Appends to the logs within one transaction and gives back the entry's `seq`. */
export type EventLog = (sessionId: string, log: LogName, event: LiveEvent) => Promise<number>;

/**
 * The logs as one transaction writes them. Writes run one after another, so reading the last `seq` and adding one
 * leaves no gap; what is appended is collected in `appended`, to be told once the transaction is committed.
 */
export function eventLog(trx: Transaction<Tables>, at: string, appended: Appended[]): EventLog {
  return async (sessionId, log, event) => {
    const seq = (await headOf(trx, sessionId, log)) + 1;
    const event_json = JSON.stringify(event);
    await trx.insertInto('events').values({ session_id: sessionId, log, seq, at, event_json }).execute();
    appended.push({ log, entry: { sessionId, stream: streamOf(log), seq, event } });
    return seq;
  };
}

/** The last `seq` of a log, 0 while it is empty. */
export async function headOf(db: Transaction<Tables>, sessionId: string, log: LogName): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select((e) => e.fn.max('seq').as('head'))
    .where('session_id', '=', sessionId)
    .where('log', '=', log)
    .executeTakeFirst();
  return Number(row?.head ?? 0);
}
