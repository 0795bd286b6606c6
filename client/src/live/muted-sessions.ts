import { create } from 'zustand';
import { keptAs } from '../net/base.ts';

const KEPT_AS = keptAs('ville-usine:moderation');
/** Sessions of long ago are forgotten. */
const KEPT_MOST = 60;

function kept(): string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** The sessions a moderator has switched off on this device. */
export const useMutedSessions = create<{ muted: readonly string[] }>(() => ({ muted: kept() }));

/** Switches a session on or off. */
export function muteSession(id: string, muted: boolean): void {
  useMutedSessions.setState(({ muted: was }) => {
    const others = was.filter((one) => one !== id);
    return { muted: muted ? [...others, id].slice(-KEPT_MOST) : others };
  });
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(useMutedSessions.getState().muted));
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}
