import type { LiveEvent, Logged } from '@ville-usine/shared/live/event';
import type { Kysely } from 'kysely';
import { compiledQuery } from '../storage/compiled-query.ts';
import type { Tables } from '../storage/tables.ts';
import { type LogName, streamOf } from './rooms.ts';

/** An entry that has been written, with the log it stands in. */
export type Appended = { log: LogName; entry: Logged };

/** Appends to a log, in the order of the calls, together with everything else its transaction writes. */
export type EventLog = (sessionId: string, log: LogName, event: LiveEvent) => void;

/** What one transaction appends: collected by `log`, numbered and written by `write` as its last act. */
export function eventLog(): { log: EventLog; write(trx: Kysely<Tables>, at: string): Promise<Appended[]> } {
  const collected: { sessionId: string; log: LogName; event: LiveEvent }[] = [];
  return {
    log: (sessionId, log, event) => void collected.push({ sessionId, log, event }),
    /** Writes run one after another, so reading the last `seq` and counting on leaves no gap. */
    async write(trx, at) {
      const heads = new Map<string, number>();
      const appended: Appended[] = [];
      for (const { sessionId, log, event } of collected) {
        const name = `${sessionId} ${log}`;
        const seq = (heads.get(name) ?? (await headOf(trx, sessionId, log))) + 1;
        heads.set(name, seq);
        await insert(trx, { sessionId, log, seq, at, json: JSON.stringify(event) });
        appended.push({ log, entry: { sessionId, stream: streamOf(log), seq, event } });
      }
      return appended;
    },
  };
}

/** The last `seq` of a log, 0 while it is empty. */
export async function headOf(db: Kysely<Tables>, sessionId: string, log: LogName): Promise<number> {
  const [row] = await head(db, { sessionId, log });
  return Number(row?.head ?? 0);
}

const head = compiledQuery((db, { sessionId, log }: { sessionId: string; log: string }) =>
  db
    .selectFrom('events')
    .select((e) => e.fn.max('seq').as('head'))
    .where('session_id', '=', sessionId)
    .where('log', '=', log),
);

type Row = { sessionId: string; log: string; seq: number; at: string; json: string };
const insert = compiledQuery((db, { sessionId, log, seq, at, json }: Row) =>
  db.insertInto('events').values({ session_id: sessionId, log, seq, at, event_json: json }),
);
