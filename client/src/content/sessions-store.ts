import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';

/** A list older than this is read anew when a page needs it, in milliseconds. */
const FRESH_MS = 30_000;

type SessionsState = { sessions: LiveSession[] | null; askedAt: number };

const useSessionsStore = create<SessionsState>(() => ({ sessions: null, askedAt: Number.NEGATIVE_INFINITY }));

async function loadSessions(): Promise<void> {
  if (performance.now() - useSessionsStore.getState().askedAt < FRESH_MS) return;
  useSessionsStore.setState({ askedAt: performance.now() });
  const answer = await api('GET /api/sessions');
  if (answer.ok) useSessionsStore.setState({ sessions: answer.value.sessions });
  else useSessionsStore.setState({ askedAt: Number.NEGATIVE_INFINITY });
}

/** Says all live sessions, now where they are known and whenever they change; gives the way to stop. */
export function onSessions(hear: (sessions: LiveSession[]) => void): () => void {
  const say = ({ sessions }: SessionsState) => sessions && hear(sessions);
  say(useSessionsStore.getState());
  void loadSessions();
  return useSessionsStore.subscribe(say);
}

/**
 * All live sessions, or null until the list is there; read by its first use and again by later ones. What happens
 * inside a session comes over its own socket, not from here.
 */
export function useSessions(): LiveSession[] | null {
  useEffect(() => void loadSessions(), []);
  return useSessionsStore((state) => state.sessions);
}
