import type { LiveSession } from '@ville-usine/shared/live/session';
import { create } from 'zustand';
import { nextSession } from '../content/choose-session.ts';
import { onSessions } from '../content/sessions-store.ts';
import { joinSession } from './live-store.ts';
import { BLANK, type Screen, screenOf } from './screen-store.ts';

/** What the Agora's great screen shows and who stands on its stage; blank while nobody here is near. */
export const useAgora = create<Screen>(() => BLANK);

/** The session of the Agora to show: the one that runs, else the next. */
const agoraSession = (sessions: LiveSession[]): LiveSession | null =>
  nextSession(sessions.filter(({ venue }) => venue === 'agora'));

/** Takes part in the Agora's session as one of its audience; gives the way to leave. */
export function attendAgora(): () => void {
  let attended: { id: string; leave: () => void } | null = null;
  const stop = onSessions((sessions) => {
    const session = agoraSession(sessions);
    if (session?.id === attended?.id) return;
    attended?.leave();
    attended = null;
    useAgora.setState(BLANK);
    if (!session) return;
    const { id } = session;
    let here = true;
    // What is known of it already is said before this returns.
    const stopHearing = joinSession(id, 'visitor', ({ snapshot }) => {
      if (snapshot && here) useAgora.setState(screenOf(snapshot));
    });
    attended = {
      id,
      leave: () => {
        here = false;
        stopHearing();
      },
    };
  });
  return () => {
    stop();
    attended?.leave();
    attended = null;
    useAgora.setState(BLANK);
  };
}
