import { CompiledQuery, type ControlledTransaction, type Kysely, type Transaction } from 'kysely';

/** One unit of writing; `trx` is its own world: what it throws undoes its own work and nothing else. */
type Work<DB, T> = (trx: Transaction<DB>) => Promise<T>;

export type GroupCommit<DB> = {
  write<T>(work: Work<DB, T>): Promise<T>;
  /** Resolves once everything asked for so far is on disk, and refuses what comes after. */
  drain(): Promise<void>;
};

type Pending<DB> = {
  work: Work<DB, unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
};

/** How many writes share one commit at most, so that the first of a burst does not wait for the last. */
const BATCH = 64;

/**
 * Writes that are asked for in the same moment share one transaction and so one flush to disk: at two hundred
 * questions a second this is what keeps an acknowledgement under 25 ms. Each runs within its own savepoint, in
 * order, and its promise settles only after COMMIT. A work must await only its own `trx`: awaiting another
 * `write` from within one would wait for itself.
 */
export function groupCommit<DB>(db: Kysely<DB>): GroupCommit<DB> {
  let queue: Pending<DB>[] = [];
  let running: Promise<void> | null = null;
  let drained = false;

  async function run(): Promise<void> {
    // One turn of the event loop gathers what arrived together.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const batch = queue.slice(0, BATCH);
      queue = queue.slice(BATCH);
      await commit(db, batch);
    }
    running = null;
  }

  return {
    write<T>(work: Work<DB, T>): Promise<T> {
      if (drained) return Promise.reject(new Error('The storage is closed.'));
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
        running ??= run();
      });
    },
    async drain() {
      drained = true;
      await running;
    },
  };
}

async function commit<DB>(db: Kysely<DB>, batch: Pending<DB>[]): Promise<void> {
  const settle: (() => void)[] = [];
  let trx: ControlledTransaction<DB> | undefined;
  try {
    trx = await db.startTransaction().execute();
    for (const pending of batch) settle.push(await inSavepoint(trx, pending));
    await trx.commit().execute();
  } catch (error) {
    if (trx && !trx.isCommitted && !trx.isRolledBack) {
      await trx
        .rollback()
        .execute()
        .catch(() => undefined);
    }
    for (const { reject } of batch) reject(error);
    return;
  }
  for (const done of settle) done();
}

const SAVEPOINT = CompiledQuery.raw('savepoint one');
const RELEASE = CompiledQuery.raw('release one');
const BACK = CompiledQuery.raw('rollback to one');

/**
 * Runs one work; gives back how its promise is to be settled once the commit is done. The savepoints are said in
 * plain SQL: a transaction object for each would cost as much as the work itself.
 */
async function inSavepoint<DB>(trx: Transaction<DB>, pending: Pending<DB>): Promise<() => void> {
  await trx.executeQuery(SAVEPOINT);
  try {
    const value = await pending.work(trx);
    await trx.executeQuery(RELEASE);
    return () => pending.resolve(value);
  } catch (error) {
    await trx.executeQuery(BACK);
    await trx.executeQuery(RELEASE);
    return () => pending.reject(error);
  }
}
