import type { LiveSession } from '@ville-usine/shared/live/session';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';

/** Pausing a session and taking it up again; `can` is false once it is over. */
export function usePause(session: LiveSession | null) {
  const t = useWords('desk');
  const failure = useFailure();
  const running = session?.state === 'live';
  return {
    running,
    can: session !== null && session.state !== 'ended' && session.state !== 'published',
    word: t(running ? 'pause' : session?.state === 'paused' ? 'resume' : 'start'),
    toggle: async () => {
      if (!session) return;
      const state = running ? 'paused' : 'live';
      const answer = await request('session:set-state', { sessionId: session.id, state });
      announce(answer.ok ? t(`states.${state}`) : failure(answer.error), 'assertive');
    },
  };
}
