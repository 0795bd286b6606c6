import type { LiveSession } from '@ville-usine/shared/live/session';
import { slotsOf } from '@ville-usine/shared/live/slots';
import { useEffect } from 'react';
import { create } from 'zustand';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';

type OwnSlots = { owner: string; slots: Record<string, number> };

/** The slots this visitor comes to, by session: kept on this device, so that each of a group is reminded at theirs. */
const useStore = create<OwnSlots>(() => ({ owner: '', slots: {} }));

const keyOf = (owner: string) => `own-slots:${owner}`;

async function load(): Promise<void> {
  const { id: owner } = visitorOwner.getState();
  if (owner === '' || useStore.getState().owner === owner) return;
  useStore.setState({ owner, slots: {} });
  const slots = await kept.get<Record<string, number>>(keyOf(owner));
  if (slots && useStore.getState().owner === owner)
    useStore.setState((now) => ({ slots: { ...slots, ...now.slots } }));
}

/** Notes what the server says of one's own slot; null is none. */
export async function noteOwnSlot(sessionId: string, slot: number | null): Promise<void> {
  await load();
  const { owner, slots } = useStore.getState();
  if ((slots[sessionId] ?? null) === slot) return;
  const { [sessionId]: _, ...others } = slots;
  const now = slot === null ? others : { ...others, [sessionId]: slot };
  useStore.setState({ slots: now });
  if (owner !== '') await kept.set(keyOf(owner), now);
}

export function useOwnSlots(): Record<string, number> {
  useEffect(() => {
    void load();
    return visitorOwner.subscribe(() => void load());
  }, []);
  return useStore((state) => state.slots);
}

/** These sessions as they begin for this visitor: at their own slot's hour. */
export function atOwnSlots(
  sessions: readonly LiveSession[],
  own: Readonly<Record<string, number>>,
): LiveSession[] {
  return sessions.flatMap((session) => {
    const slot = slotsOf(session)[own[session.id] ?? -1];
    return slot ? [{ ...session, startsAt: slot.startsAt, endsAt: slot.endsAt }] : [];
  });
}
