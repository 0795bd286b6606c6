import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';

type SessionsState = { sessions: LiveSession[] | null; asked: boolean };

const useSessionsStore = create<SessionsState>(() => ({ sessions: null, asked: false }));

/** Reads the list of live sessions anew. What happens inside one comes over its own socket, not from here. */
export async function loadSessions(): Promise<void> {
  useSessionsStore.setState({ asked: true });
  const answer = await api('GET /api/sessions');
  if (answer.ok) useSessionsStore.setState({ sessions: answer.value.sessions });
  else useSessionsStore.setState({ asked: false });
}

/** All live sessions, or null until the list is there; its first use loads it. */
export function useSessions(): LiveSession[] | null {
  useEffect(() => {
    if (!useSessionsStore.getState().asked) void loadSessions();
  }, []);
  return useSessionsStore((state) => state.sessions);
}
