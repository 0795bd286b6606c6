import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { nextSession } from '../content/choose-session.ts';
import { api } from '../net/api.ts';
import { setServerClock } from './server-clock.ts';

const AGAIN_MS = 20_000;

/** The sessions that concern this desk, read again now and then, and the one chosen in the address. */
export function useDeskSessions(concerns: (session: LiveSession) => boolean) {
  const [all, setAll] = useState<LiveSession[] | null>(null);
  const [, navigate] = useLocation();
  const [query] = useSearchParams();
  useEffect(() => {
    const look = async () => {
      const answer = await api('GET /api/sessions');
      if (!answer.ok) return;
      setServerClock(answer.value.now);
      setAll(answer.value.sessions);
    };
    void look();
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const sessions = all?.filter(concerns) ?? null;
  const asked = query.get('session');
  // Nobody is moved from the session they are in because it has ended.
  const stayed = useRef<string | null>(null);
  const among = (id: string | null) => sessions?.find((session) => session.id === id);
  const chosen = among(asked) ?? among(stayed.current) ?? (sessions && nextSession(sessions));
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    stayed.current = chosenId;
  }, [chosenId]);
  return {
    sessions,
    chosen: chosen ?? sessions?.[0] ?? null,
    choose: (id: string) => navigate(`?session=${encodeURIComponent(id)}`, { replace: true }),
  };
}
