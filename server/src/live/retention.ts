import { type Retention, RetentionChoice, USUAL_RETENTION } from '@ville-usine/shared/live/retention';
import type { Kysely } from 'kysely';
import type { AppServer } from '../ops/app-socket.ts';
import { errorForLog } from '../ops/error-for-log.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { dismiss } from '../people/handshake.ts';
import type { Tables } from '../storage/tables.ts';
import { commitAndTell } from './commit-and-tell.ts';
import { purgeVisitor } from './purge.ts';

const DAY_MS = 86_400_000;
/** Visits emptied in one transaction, so that questions asked meanwhile do not wait. */
const BATCH = 20;

type Parts = Pick<ServerParts, 'storage' | 'clock' | 'edition' | 'logger'>;

const choiceKey = ({ edition }: Pick<Parts, 'edition'>) => `retention:${edition.id}`;
const lastKey = ({ edition }: Pick<Parts, 'edition'>) => `retention-last:${edition.id}`;

async function kept(db: Kysely<Tables>, key: string): Promise<unknown> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row ? JSON.parse(row.value) : null;
}

async function keep({ storage }: Pick<Parts, 'storage'>, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await storage.write((trx) =>
    trx
      .insertInto('meta')
      .values({ key, value: text })
      .onConflict((c) => c.column('key').doUpdateSet({ value: text }))
      .execute(),
  );
}

/** What the organiser of this edition chose; thirty days until they choose. */
async function choiceOf(parts: Parts): Promise<RetentionChoice> {
  const read = RetentionChoice.safeParse(await kept(parts.storage.db, choiceKey(parts)));
  return read.success ? read.data : USUAL_RETENTION;
}

/** The choice, what the next purge would do, and what the last one did. */
export async function readRetention(parts: Parts): Promise<Retention> {
  const choice = await choiceOf(parts);
  const last = (await kept(parts.storage.db, lastKey(parts))) as Retention['last'];
  return { ...choice, due: (await dueVisits(parts, choice)).length, last };
}

/** Keeps the organiser's choice; it counts from the next purge on. */
export function chooseRetention(parts: Parts, choice: RetentionChoice): Promise<void> {
  return keep(parts, choiceKey(parts), choice);
}

async function dueVisits({ storage, clock }: Parts, { identityDays }: RetentionChoice): Promise<string[]> {
  const until = new Date(clock.now().getTime() - identityDays * DAY_MS).toISOString();
  const rows = await storage.db
    .selectFrom('visitors')
    .select('id')
    .where('purged_at', 'is', null)
    .where('seen_at', '<', until)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Classes whose visit is longer ago than identities are kept. */
export async function dueClasses(parts: Parts): Promise<string[]> {
  const { identityDays } = await choiceOf(parts);
  const until = new Date(parts.clock.now().getTime() - identityDays * DAY_MS).toISOString();
  const rows = await parts.storage.db
    .selectFrom('class_visits as v')
    .leftJoin('class_moments as m', 'm.class_id', 'v.class_id')
    .select('v.class_id')
    .where('v.starts_at', '<', until)
    .groupBy('v.class_id')
    .having((e) => e.or([e(e.fn.max('m.at'), 'is', null), e(e.fn.max('m.at'), '<', until)]))
    .execute();
  return rows.map((row) => row.class_id);
}

/** Visits left over where a stop cut the erasing of their class short. */
async function visitsOfErased({ storage }: Parts): Promise<string[]> {
  const rows = await storage.db
    .selectFrom('visitors as v')
    .innerJoin('classes as c', 'c.id', 'v.class_id')
    .select('v.id')
    .where('c.erased_at', 'is not', null)
    .execute();
  return rows.map((row) => row.id);
}

/** Empties these visits; whoever still has a page open gets a new visit. */
export async function purgeVisits(
  io: AppServer,
  parts: Parts,
  ids: readonly string[],
  results: RetentionChoice['results'],
): Promise<void> {
  const commit = commitAndTell(io, parts.storage, parts.clock);
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    await commit(async (trx, log, at) => {
      for (const id of batch) await purgeVisitor(trx, log, at, id, results);
    });
    for (const id of batch) dismiss(io, id);
  }
}

/** Empties what is due today. Gives how many visits. */
export async function purgeDue(io: AppServer, parts: Parts): Promise<number> {
  const choice = await choiceOf(parts);
  await purgeVisits(io, parts, await visitsOfErased(parts), 'erase');
  const ids = await dueVisits(parts, choice);
  await purgeVisits(io, parts, ids, choice.results);
  await keep(parts, lastKey(parts), { at: parts.clock.now().toISOString(), visitors: ids.length });
  if (ids.length > 0) parts.logger.info({ visits: ids.length }, 'identities purged');
  return ids.length;
}

/** Purges at the start and then once a day, `before` first. A purge that fails is logged and tried again the next day. */
export async function startRetention(
  io: AppServer,
  parts: Parts,
  before: () => Promise<unknown> = async () => undefined,
): Promise<{ close(): Promise<void> }> {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = before()
      .then(() => purgeDue(io, parts))
      .catch((error: unknown) =>
        parts.logger.error({ err: errorForLog(error) }, 'identities could not be purged'),
      );
    return running;
  };
  await run();
  const timer = setInterval(run, DAY_MS).unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
