import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { create } from 'zustand';
import { setServerClock } from '../live/server-clock.ts';
import { api } from '../net/api.ts';

/** A list older than this is read anew when a page needs it, in milliseconds. */
const FRESH_MS = 30_000;

type SessionsState = {
  /** All that the agenda names. */
  sessions: LiveSession[] | null;
  /** Those of them that one may go into. */
  open: LiveSession[] | null;
  askedAt: number;
};

const useSessionsStore = create<SessionsState>(() => ({
  sessions: null,
  open: null,
  askedAt: Number.NEGATIVE_INFINITY,
}));

function keep(sessions: LiveSession[] | null): void {
  useSessionsStore.setState({ sessions, open: sessions?.filter((one) => !one.reserved) ?? null });
}

/** Reads the list; one that is young enough is kept unless `anew`. */
export async function loadSessions(anew = false): Promise<void> {
  if (!anew && performance.now() - useSessionsStore.getState().askedAt < FRESH_MS) return;
  useSessionsStore.setState({ askedAt: performance.now() });
  const answer = await api('GET /api/sessions');
  if (answer.ok) {
    setServerClock(answer.value.now);
    keep(answer.value.sessions);
  } else useSessionsStore.setState({ askedAt: Number.NEGATIVE_INFINITY });
}

/** One session as it is now; null takes it out of the list. */
export function noteSession(id: string, session: LiveSession | null): void {
  const { sessions } = useSessionsStore.getState();
  keep(sessions && [...sessions.filter((one) => one.id !== id), ...(session ? [session] : [])]);
}

/** Says all live sessions that one may go into, now where they are known and whenever they change; gives the way to stop. */
export function onSessions(hear: (sessions: LiveSession[]) => void): () => void {
  const say = ({ open }: SessionsState) => open && hear(open);
  say(useSessionsStore.getState());
  void loadSessions();
  return useSessionsStore.subscribe(say);
}

/**
 * All live sessions that one may go into, or null until the list is there; read by its first use and again by later ones. Where the
 * agenda is followed, every change is in it at once.
 */
export function useSessions(): LiveSession[] | null {
  useEffect(() => void loadSessions(), []);
  return useSessionsStore((state) => state.open);
}

/** The same with those that the agenda only names: reserved to adults who have their link. */
export function useNamedSessions(): LiveSession[] | null {
  useEffect(() => void loadSessions(), []);
  return useSessionsStore((state) => state.sessions);
}
