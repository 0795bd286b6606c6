import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { keptAs } from './base.ts';

/** Small things kept on this device, by key. */
export type Kept = {
  get: <T>(key: string) => Promise<T | undefined>;
  /** Resolves once it is really on the device. */
  set: (key: string, value: unknown) => Promise<void>;
  del: (key: string) => Promise<void>;
  /** Everything whose key begins so. */
  list: <T>(prefix: string) => Promise<[key: string, value: T][]>;
};

/** Kept for as long as the page lives only. */
export function keptInMemory(): Kept {
  const all = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => structuredClone(all.get(key)) as T | undefined,
    set: async (key, value) => void all.set(key, structuredClone(value)),
    del: async (key) => void all.delete(key),
    list: async <T>(prefix: string) =>
      [...all]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key, structuredClone(value) as T]),
  };
}

/** Kept in IndexedDB: a reload, a closed tab or a dead battery loses nothing. */
function keptInIndexedDb(): Kept {
  let opened: UseStore | undefined;
  const store = () => {
    opened ??= createStore(keptAs('ville-usine'), 'kept');
    return opened;
  };
  return {
    get: (key) => get(key, store()),
    set: (key, value) => set(key, value, store()),
    del: (key) => del(key, store()),
    list: async <T>(prefix: string) =>
      (await entries<string, T>(store())).filter(([key]) => key.startsWith(prefix)),
  };
}

/** Some browsers leave IndexedDB hanging instead of refusing; then memory has to do. */
const DEVICE_MS = 2_000;
const TURN_MS = 250;

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('the device store does not answer'));
    // An answer that came while the page was busy waits in line behind the clock: it gets its turn first.
    let timer = setTimeout(() => {
      timer = setTimeout(late, TURN_MS);
    }, DEVICE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * IndexedDB where the browser allows it, memory where it refuses (some private windows, a full disk): writing a
 * question must work all the same.
 */
export function keptOnDevice(): Kept {
  const device = keptInIndexedDb();
  const memory = keptInMemory();
  return {
    get: async <T>(key: string) =>
      (await memory.get<T>(key)) ?? (await inTime(device.get<T>(key)).catch(() => undefined)),
    set: (key, value) => inTime(device.set(key, value)).catch(() => memory.set(key, value)),
    del: async (key) => {
      await memory.del(key);
      await inTime(device.del(key)).catch(() => undefined);
    },
    list: async <T>(prefix: string) => [
      ...(await inTime(device.list<T>(prefix)).catch(() => [])),
      ...(await memory.list<T>(prefix)),
    ],
  };
}

export const kept = keptOnDevice();
