import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kept } from './kept.ts';
import { type Failure, isPassing, type Result } from './result.ts';

/** One thing to send; `returned` once the server refused it for good and its author has not taken it back yet. */
export type Outgoing<T> = T & { key: string; at: string; returned?: Failure };

export type Outbox<T> = {
  store: StoreApi<{ loaded: boolean; entries: Outgoing<T>[] }>;
  /** Keeps it on the device, then tries to send; resolves when it is kept. */
  put: (key: string, thing: T) => Promise<void>;
  /** Sends what waits, oldest first; one run at a time. */
  flush: () => Promise<void>;
  /** Forgets an entry; for a returned one, after its text stands in its author's draft again. */
  drop: (key: string) => Promise<void>;
};

const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * What a person sent and the server has not acknowledged yet. An entry leaves only on the server's word; it is
 * sent again under the same key, so that the server knows it. A final refusal gives it back to its author.
 */
export function createOutbox<T extends object>(options: {
  name: string;
  kept: Kept;
  send: (entry: Outgoing<T>) => Promise<Result<unknown>>;
  now?: () => Date;
  later?: (act: () => void, ms: number) => void;
}): Outbox<T> {
  const { kept, send, now = () => new Date(), later = (act, ms) => void setTimeout(act, ms) } = options;
  const prefix = `outbox:${options.name}:`;
  const store = createStore<{ loaded: boolean; entries: Outgoing<T>[] }>(() => ({
    loaded: false,
    entries: [],
  }));
  let loading: Promise<void> | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let wait = FIRST_WAIT_MS;

  const show = (change: (entries: Outgoing<T>[]) => Outgoing<T>[]) =>
    store.setState((was) => ({ entries: change(was.entries) }));

  function load(): Promise<void> {
    loading ??= kept.list<Outgoing<T>>(prefix).then((found) => {
      const before = found.map(([, entry]) => entry);
      store.setState((was) => ({
        loaded: true,
        entries: [...before, ...was.entries.filter((e) => !before.some((b) => b.key === e.key))].sort(
          (a, b) => a.at.localeCompare(b.at),
        ),
      }));
    });
    return loading;
  }

  async function drop(key: string): Promise<void> {
    await kept.del(prefix + key);
    show((entries) => entries.filter((entry) => entry.key !== key));
  }

  async function run(): Promise<void> {
    await load();
    for (const entry of store.getState().entries.filter((it) => !it.returned)) {
      const answer = await send(entry);
      if (answer.ok) {
        wait = FIRST_WAIT_MS;
        await drop(entry.key);
      } else if (isPassing(answer.error)) {
        later(() => void flush(), answer.error.retryAfter ? answer.error.retryAfter * 1_000 : wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        return;
      } else {
        const returned = { ...entry, returned: answer.error };
        await kept.set(prefix + entry.key, returned);
        show((entries) => entries.map((it) => (it.key === entry.key ? returned : it)));
      }
    }
  }

  function flush(): Promise<void> {
    again = running !== null;
    running ??= run().finally(() => {
      running = null;
      if (again) void flush();
    });
    return running;
  }

  return {
    store,
    flush,
    drop,
    put: async (key, thing) => {
      const entry: Outgoing<T> = { ...thing, key, at: now().toISOString() };
      // Kept before it is shown: a run that sees it may already delete it.
      await kept.set(prefix + key, entry);
      show((entries) => [...entries.filter((it) => it.key !== key), entry]);
      void flush();
    },
  };
}
