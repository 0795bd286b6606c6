import { createStore, type StoreApi, useStore } from 'zustand';
import { type Kept, kept } from './kept.ts';
import { type OwnerStore, visitorOwner } from './owner.ts';

type DraftText = { text: string; at: string };
type Draft = {
  loaded: boolean;
  text: string;
  /** When the device last kept it; null while it has not yet. */
  keptAt: Date | null;
  write: (text: string) => void;
  /** This text is on its way and leaves the draft; what was typed since then stays. */
  sent: (text: string) => void;
};

const WAIT_MS = 250;
const open = new Map<OwnerStore, Map<string, StoreApi<Draft>>>();

/** What one is writing, kept on the device as one types, for oneself alone: `draft('question:demo')`. */
export function draft(name: string, owner = visitorOwner, on: Kept = kept): StoreApi<Draft> {
  const theirs = open.get(owner) ?? new Map<string, StoreApi<Draft>>();
  open.set(owner, theirs);
  const store = theirs.get(name) ?? createDraft(name, owner, on);
  theirs.set(name, store);
  return store;
}

export function useDraft(name: string): Draft {
  return useStore(draft(name));
}

/** For each draft: has what is being typed kept at once, and resolves when the device has it. */
const keepNow = new WeakMap<StoreApi<Draft>, () => Promise<void>>();

/** What this person has begun under names that start so: those names, once all of it is on the device. */
export async function begunDrafts(prefix: string, owner = visitorOwner, on: Kept = kept): Promise<string[]> {
  const mine = `draft:${owner.getState().id}:`;
  const written = [...(open.get(owner) ?? [])].filter(([name]) => name.startsWith(prefix));
  await Promise.all(written.map(([, store]) => keepNow.get(store)?.()));
  return (await on.list<DraftText>(mine + prefix)).map(([key]) => key.slice(mine.length));
}

function createDraft(name: string, owner: OwnerStore, on: Kept): StoreApi<Draft> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let key = '';
  const belongTo = (id: string) => {
    key = `draft:${id}:${name}`;
  };
  const store = createStore<Draft>((set, get) => ({
    loaded: false,
    text: '',
    keptAt: null,
    write: (text) => {
      set({ text, keptAt: null, loaded: true });
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT_MS);
    },
    sent: (text) => {
      if (get().text === text) get().write('');
    },
  }));
  const showKept = (found: DraftText | undefined) =>
    store.setState({ loaded: true, text: found?.text ?? '', keptAt: found ? new Date(found.at) : null });

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const { text } = store.getState();
    const at = new Date();
    const done = text === '' ? on.del(key) : on.set(key, { text, at: at.toISOString() } satisfies DraftText);
    writing = done.then(() => void (store.getState().text === text && store.setState({ keptAt: at })));
  }
  function load(): void {
    const asked = key;
    void on.get<DraftText>(key).then((found) => {
      if (asked === key && !store.getState().loaded) showKept(found);
    });
  }
  /** What was on the screen stays there, with what this person had kept under the new id. */
  async function takeAlong(): Promise<void> {
    const found = await on.get<DraftText>(key);
    if (found?.text.includes(store.getState().text)) showKept(found);
    else keep();
  }

  keepNow.set(store, () => {
    if (timer !== undefined) keep();
    return writing;
  });
  belongTo(owner.getState().id);
  load();
  owner.subscribe(({ id, before }, was) => {
    if (id === was.id) return;
    if (before === was.id) {
      belongTo(id);
      void takeAlong();
      return;
    }
    if (timer !== undefined) keep();
    belongTo(id);
    store.setState({ loaded: false, text: '', keptAt: null });
    load();
  });
  // A phone that closes the page gives no other warning.
  globalThis.document?.addEventListener('visibilitychange', () => timer !== undefined && keep());
  globalThis.addEventListener?.('pagehide', () => timer !== undefined && keep());
  return store;
}
