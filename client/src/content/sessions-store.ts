import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { create } from 'zustand';
import { setServerClock } from '../live/server-clock.ts';
import { api } from '../net/api.ts';

/** A list older than this is read anew when a page needs it, in milliseconds. */
const FRESH_MS = 30_000;

type SessionsState = { sessions: LiveSession[] | null; askedAt: number };

const useSessionsStore = create<SessionsState>(() => ({ sessions: null, askedAt: Number.NEGATIVE_INFINITY }));

/** Reads the list; one that is young enough is kept unless `anew`. */
export async function loadSessions(anew = false): Promise<void> {
  if (!anew && performance.now() - useSessionsStore.getState().askedAt < FRESH_MS) return;
  useSessionsStore.setState({ askedAt: performance.now() });
  const answer = await api('GET /api/sessions');
  if (answer.ok) {
    setServerClock(answer.value.now);
    useSessionsStore.setState({ sessions: answer.value.sessions });
  } else useSessionsStore.setState({ askedAt: Number.NEGATIVE_INFINITY });
}

/** One session as it is now; null takes it out of the list. */
export function noteSession(id: string, session: LiveSession | null): void {
  useSessionsStore.setState(({ sessions }) => ({
    sessions: sessions && [...sessions.filter((one) => one.id !== id), ...(session ? [session] : [])],
  }));
}

/** Says all live sessions, now where they are known and whenever they change; gives the way to stop. */
export function onSessions(hear: (sessions: LiveSession[]) => void): () => void {
  const say = ({ sessions }: SessionsState) => sessions && hear(sessions);
  say(useSessionsStore.getState());
  void loadSessions();
  return useSessionsStore.subscribe(say);
}

/**
 * All live sessions, or null until the list is there; read by its first use and again by later ones. Where the
 * agenda is followed, every change is in it at once.
 */
export function useSessions(): LiveSession[] | null {
  useEffect(() => void loadSessions(), []);
  return useSessionsStore((state) => state.sessions);
}
