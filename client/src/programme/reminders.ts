import { useEffect } from 'react';
import { create } from 'zustand';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';

type Reminders = { owner: string; ids: string[] };

/** The sessions this visitor wants to be reminded of; kept on this device, for themselves alone. */
const useStore = create<Reminders>(() => ({ owner: '', ids: [] }));

const keyOf = (owner: string) => `reminders:${owner}`;

async function load(): Promise<void> {
  const { id: owner } = visitorOwner.getState();
  if (owner === '' || useStore.getState().owner === owner) return;
  useStore.setState({ owner, ids: [] });
  const ids = await kept.get<string[]>(keyOf(owner));
  if (ids && useStore.getState().owner === owner) useStore.setState({ ids });
}

export function useReminders(): string[] {
  useEffect(() => {
    void load();
    return visitorOwner.subscribe(() => void load());
  }, []);
  return useStore((state) => state.ids);
}

/** Sets a reminder, or takes it back. */
export function remind(sessionId: string, wanted: boolean): void {
  const { owner, ids } = useStore.getState();
  const others = ids.filter((id) => id !== sessionId);
  const now = wanted ? [...others, sessionId] : others;
  useStore.setState({ ids: now });
  if (owner !== '') void kept.set(keyOf(owner), now);
}
