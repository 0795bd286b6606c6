import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { loadSessions, noteSession, useNamedSessions } from '../content/sessions-store.ts';
import { useConnection } from '../net/connection.ts';
import { connect, listen } from '../net/socket.ts';
import { useVisit } from '../people/visit-store.ts';

/** A message that was lost is made up for at the latest after this time, milliseconds. */
const AGAIN_MS = 60_000;

let followers = 0;
let stop: (() => void) | null = null;

function follow(): () => void {
  void connect('visitor');
  const stops = [
    listen('agenda:session', (session) => noteSession(session.id, session)),
    listen('agenda:gone', ({ sessionId }) => noteSession(sessionId, null)),
    useConnection.subscribe((now, before) => {
      if (now.connects !== before.connects) void loadSessions(true);
    }),
    // Another class, another agenda; so it is for whoever came in as an adult.
    useVisit.subscribe(({ visitor: now }, { visitor: before }) => {
      const same = now?.classId === before?.classId && String(now?.adultIn) === String(before?.adultIn);
      if (!same) void loadSessions(true);
    }),
  ];
  // A list read before anyone listened here lacks what was planned since.
  if (useConnection.getState().state === 'online') void loadSessions(true);
  const timer = setInterval(() => void loadSessions(true), AGAIN_MS);
  return () => {
    clearInterval(timer);
    for (const one of stops) one();
  };
}

/** All sessions this visitor may know of, kept as they are for as long as the component stands; null until they come. */
export function useAgenda(): LiveSession[] | null {
  useEffect(() => {
    if (++followers === 1) stop = follow();
    return () => {
      if (--followers === 0) stop?.();
    };
  }, []);
  return useNamedSessions();
}
