import { create } from 'zustand';
import type { Kept } from '../net/kept.ts';

type Reminders = { owner: string; ids: string[] };

const keyOf = (owner: string) => `reminders:${owner}`;

/**
 * The sessions a visitor wants to be reminded of, kept on the device under the visitor's `ownerNow`; one reading or
 * writing after the other, so that none overtakes another's list.
 */
export function reminderBook(kept: Kept, ownerNow: () => string) {
  const store = create<Reminders>(() => ({ owner: '', ids: [] }));
  let turn: Promise<void> = Promise.resolve();

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work, work);
    return turn;
  }

  async function read(): Promise<void> {
    const owner = ownerNow();
    const before = store.getState();
    if (owner === '' || before.owner === owner) return;
    // What was set before it was known for whom is theirs.
    const early = before.owner === '' ? before.ids : [];
    store.setState({ owner, ids: early });
    const ids = [...new Set([...((await kept.get<string[]>(keyOf(owner))) ?? []), ...early])];
    if (early.length > 0) await kept.set(keyOf(owner), ids);
    store.setState({ ids });
  }

  return {
    store,
    load: () => inTurn(read),
    /** Sets a reminder, or takes it back; it shows once the device has it. */
    remind: (sessionId: string, wanted: boolean) =>
      inTurn(async () => {
        await read();
        const { owner, ids } = store.getState();
        const others = ids.filter((id) => id !== sessionId);
        const now = wanted ? [...others, sessionId] : others;
        if (owner !== '') await kept.set(keyOf(owner), now);
        store.setState({ ids: now });
      }),
  };
}
