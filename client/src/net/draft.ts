import { createStore, type StoreApi, useStore } from 'zustand';
import { type Kept, kept } from './kept.ts';

type DraftText = { text: string; at: string };
type Draft = {
  loaded: boolean;
  text: string;
  /** When the device last kept it; null while it has not yet. */
  keptAt: Date | null;
  write: (text: string) => void;
};

const WAIT_MS = 250;
const open = new Map<string, StoreApi<Draft>>();

/** What one is writing, kept on the device as one types: `draft('question:demo')`. */
export function draft(name: string, on: Kept = kept): StoreApi<Draft> {
  const known = open.get(name);
  if (known) return known;
  const store = createDraft(`draft:${name}`, on);
  open.set(name, store);
  return store;
}

export function useDraft(name: string): Draft {
  return useStore(draft(name));
}

function createDraft(key: string, on: Kept): StoreApi<Draft> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<Draft>((set) => ({
    loaded: false,
    text: '',
    keptAt: null,
    write: (text) => {
      set({ text, keptAt: null, loaded: true });
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT_MS);
    },
  }));
  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const { text } = store.getState();
    const at = new Date();
    const done = text === '' ? on.del(key) : on.set(key, { text, at: at.toISOString() } satisfies DraftText);
    void done.then(() => store.getState().text === text && store.setState({ keptAt: at }));
  }
  void on.get<DraftText>(key).then((found) => {
    if (store.getState().loaded) return;
    store.setState({ loaded: true, text: found?.text ?? '', keptAt: found ? new Date(found.at) : null });
  });
  // A phone that closes the page gives no other warning.
  globalThis.document?.addEventListener('visibilitychange', () => timer !== undefined && keep());
  globalThis.addEventListener?.('pagehide', () => timer !== undefined && keep());
  return store;
}
