import { useEffect } from 'react';
import { create } from 'zustand';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';

type Reminders = { owner: string; ids: string[] };

/** The sessions this visitor wants to be reminded of; kept on this device, for themselves alone. */
const useStore = create<Reminders>(() => ({ owner: '', ids: [] }));

const keyOf = (owner: string) => `reminders:${owner}`;

/** One reading or writing after the other: none overtakes another's list. */
let turn: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work, work);
  return turn;
}

async function load(): Promise<void> {
  const { id: owner } = visitorOwner.getState();
  const before = useStore.getState();
  if (owner === '' || before.owner === owner) return;
  // What was set before it was known for whom is theirs.
  const early = before.owner === '' ? before.ids : [];
  useStore.setState({ owner, ids: early });
  const ids = [...new Set([...((await kept.get<string[]>(keyOf(owner))) ?? []), ...early])];
  if (early.length > 0) await kept.set(keyOf(owner), ids);
  if (useStore.getState().owner === owner) useStore.setState({ ids });
}

export function useReminders(): string[] {
  useEffect(() => {
    void inTurn(load);
    return visitorOwner.subscribe(() => void inTurn(load));
  }, []);
  return useStore((state) => state.ids);
}

/** Sets a reminder, or takes it back; it shows once the device has it. */
export function remind(sessionId: string, wanted: boolean): Promise<void> {
  return inTurn(async () => {
    await load();
    const { owner, ids } = useStore.getState();
    const others = ids.filter((id) => id !== sessionId);
    const now = wanted ? [...others, sessionId] : others;
    if (owner !== '') await kept.set(keyOf(owner), now);
    if (useStore.getState().owner === owner) useStore.setState({ ids: now });
  });
}
