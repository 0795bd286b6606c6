import type { DeskOverview } from '@ville-usine/shared/live/moderation-wire';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { api } from '../net/api.ts';
import { request } from '../net/request.ts';
import { connect, listen } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { useSay, useWords } from '../words/words.ts';
import './moderation-words.ts';
import { setServerClock } from './server-clock.ts';

const AGAIN_MS = 10_000;

export type ModeratedSession = { session: LiveSession; overview: DeskOverview | null; mark: string };

/** Do questions of this session concern a moderator: it takes some, or some still wait in it? */
function isToModerate(session: LiveSession, overview: DeskOverview | null): boolean {
  const over = session.state === 'ended' || session.state === 'published';
  return isAsking(session) || (over && (overview?.waiting ?? 0) > 0);
}

/** Letters tell sessions apart where colours do not: A for the first to start. */
const markOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/**
 * The sessions this person may moderate now, first to start first; null until they are known. Those that open or end
 * come and go by themselves, and are announced.
 */
export function useModeratedSessions(staff: Staff): ModeratedSession[] | null {
  const t = useWords('moderation');
  const say = useSay();
  const [all, setAll] = useState<LiveSession[] | null>(null);
  const [overviews, setOverviews] = useState<DeskOverview[]>([]);
  useEffect(() => {
    void connect('staff');
    const look = async () => {
      const [list, overview] = await Promise.all([api('GET /api/sessions'), request('desk:overview', {})]);
      if (overview.ok) setOverviews(overview.value.sessions);
      if (!list.ok) return;
      setServerClock(list.value.now);
      setAll(list.value.sessions);
    };
    void look();
    const timer = setInterval(look, AGAIN_MS);
    const stop = listen('agenda:session', () => void look());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);

  const sessions = useMemo(() => {
    if (!all) return null;
    return all
      .filter((session) => can(staff, 'question:moderate', session))
      .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id))
      .map((session, index) => ({
        session,
        overview: overviews.find(({ sessionId }) => sessionId === session.id) ?? null,
        mark: markOf(index),
      }))
      .filter(({ session, overview }) => isToModerate(session, overview));
  }, [all, overviews, staff]);

  const known = useRef<LiveSession[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` is new at each render; it changes with `t`.
  useEffect(() => {
    if (!sessions) return;
    const before = known.current;
    const now = sessions.map(({ session }) => session);
    known.current = now;
    if (!before) return;
    for (const one of now)
      if (!before.some(({ id }) => id === one.id)) announce(t('came', { title: say(one.title) }));
    for (const one of before)
      if (!now.some(({ id }) => id === one.id)) announce(t('went', { title: say(one.title) }));
  }, [sessions, t]);
  return sessions;
}
