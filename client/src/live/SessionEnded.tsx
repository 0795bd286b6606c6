import type { LiveSession } from '@ville-usine/shared/live/session';
import { ArrowRight, CalendarCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nextSession } from '../content/choose-session.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import './desk-words.ts';

type SessionEndedProps = { session: LiveSession; sessions: LiveSession[]; choose: (id: string) => void };

/** Tells a professional that the session is over and what is safe, and leads to the next one. */
export function SessionEnded({ session, sessions, choose }: SessionEndedProps) {
  const t = useWords('desk');
  const say = useSay();
  // The list is read now and then, and may not know yet that this one has ended.
  const next = nextSession(sessions.filter(({ id }) => id !== session.id));
  const line = t(session.state === 'ended' ? 'over.line' : 'over.lineForGood');
  useEffect(() => announce(line, 'assertive'), [line]);
  return (
    <StatusBand tone="wait" icon={<CalendarCheck aria-hidden size={22} />}>
      <p>{line}</p>
      {next && (
        <Key
          variant="secondary"
          size="m"
          icon={<ArrowRight aria-hidden size={20} />}
          onClick={() => choose(next.id)}
        >
          {t('over.next', { title: say(next.title) })}
        </Key>
      )}
    </StatusBand>
  );
}

/** Keeps a session that ends under one’s hands in the address: after a reload one still finds one’s words there. */
export function useStayOver(over: boolean, sessionId: string, choose: (id: string) => void): void {
  const was = useRef(over);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end is news.
  useEffect(() => {
    if (over && !was.current) choose(sessionId);
    was.current = over;
  }, [over]);
}
