import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEffect } from 'react';
import { useServerNow } from '../live/server-clock.ts';
import { announce } from '../ui/announce.ts';
import { useSay, useWords } from '../words/words.ts';
import { dueOf } from './due-of.ts';
import './programme-words.ts';

/** Said once for as long as the page lives, whichever part of it says it. */
const said = new Set<string>();

/** Has screen readers say that one of these sessions begins in five minutes, or now; gives those that are near. */
export function useDueNews(sessions: readonly LiveSession[]): LiveSession[] {
  const t = useWords('programme');
  const say = useSay();
  const nowMs = useServerNow();
  const near = sessions.filter((session) => dueOf(session, nowMs) !== null);
  useEffect(() => {
    for (const session of near) {
      const due = dueOf(session, nowMs);
      const name = `${session.id} ${session.startsAt} ${due}`;
      if (due === null || said.has(name)) continue;
      said.add(name);
      announce(t(due === 'soon' ? 'startsIn' : 'starts', { title: say(session.title) }));
    }
  });
  return near;
}
