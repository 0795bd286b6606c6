import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kept } from './kept.ts';
import { type OwnerStore, stillOwns } from './owner.ts';
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
 * sent again under the same key, so that the server knows it. A final refusal gives it back to its author. It
 * holds and sends the owner's own things only: another's, left on the same device, are neither seen nor sent.
 */
export function createOutbox<T extends object>(options: {
  name: string;
  kept: Kept;
  owner: OwnerStore;
  /** `still` turns false once the page belongs to someone else: then it must not be sent any more. */
  send: (entry: Outgoing<T>, still: () => boolean) => Promise<Result<unknown>>;
  now?: () => Date;
  later?: (act: () => void, ms: number) => void;
}): Outbox<T> {
  const {
    kept,
    owner,
    send,
    now = () => new Date(),
    later = (act, ms) => void setTimeout(act, ms),
  } = options;
  const prefixOf = (id: string) => `outbox:${id}:${options.name}:`;
  const whose = () => owner.getState().id;
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
    const id = whose();
    loading ??= kept.list<Outgoing<T>>(prefixOf(id)).then((found) => {
      if (whose() !== id) return;
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

  owner.subscribe(({ id }, { id: before }) => {
    if (id === before) return;
    const used = loading !== null;
    loading = null;
    store.setState({ loaded: false, entries: [] });
    if (used) void flush();
  });

  async function drop(key: string, sentBy = whose()): Promise<void> {
    for (const id of new Set([sentBy, whose()])) await kept.del(prefixOf(id) + key);
    show((entries) => entries.filter((entry) => entry.key !== key));
  }

  async function run(): Promise<void> {
    const id = whose();
    const still = () => stillOwns(owner, id);
    await load();
    for (const entry of store.getState().entries.filter((it) => !it.returned)) {
      if (!still()) return;
      const answer = await send(entry, still);
      if (answer.ok) {
        wait = FIRST_WAIT_MS;
        await drop(entry.key, id);
      } else if (isPassing(answer.error)) {
        later(() => void flush(), answer.error.retryAfter ? answer.error.retryAfter * 1_000 : wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        return;
      } else {
        const returned = { ...entry, returned: answer.error };
        await kept.set(prefixOf(still() ? whose() : id) + entry.key, returned);
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
    drop: (key) => drop(key),
    put: async (key, thing) => {
      const entry: Outgoing<T> = { ...thing, key, at: now().toISOString() };
      const id = whose();
      // Kept before it is shown: a run that sees it may already delete it.
      await kept.set(prefixOf(id) + key, entry);
      if (whose() !== id) return;
      show((entries) => [...entries.filter((it) => it.key !== key), entry]);
      void flush();
    },
  };
}
