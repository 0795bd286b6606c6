import { useEffect } from 'react';
import { nextSession } from '../content/choose-session.ts';
import { useServerNow } from '../live/server-clock.ts';
import { useWords } from '../words/words.ts';
import { minutesUntil } from './agenda-days.ts';
import { atOwnSlots, useOwnSlots } from './own-slots.ts';
import './programme-words.ts';
import { useReminders } from './reminders.ts';
import { useAgenda } from './use-agenda.ts';
import { useDueNews } from './use-due-news.ts';

/** From this near on the city says it beside the key of the meetings. */
const NEAR_MINUTES = 30;

/** Nearer than this it is more than what runs. */
const SOON_MINUTES = 5;

type NextMeetingProps = {
  /** Is something running meanwhile, which is said instead until the next one is very near? */
  running: boolean;
  /** True while this has something to say. */
  onNear: (near: boolean) => void;
};

/** « dans 5 min », as long as that is so; five minutes before, and at the start, it is also announced. */
export function NextMeeting({ running, onNear }: NextMeetingProps) {
  const t = useWords('programme');
  const sessions = useAgenda() ?? [];
  const reminders = useReminders();
  const nowMs = useServerNow();
  const coming = sessions.filter(
    (one) =>
      !one.reserved &&
      (one.state === 'scheduled' || one.state === 'open') &&
      minutesUntil(one.startsAt, nowMs) > 0,
  );
  const next = nextSession(coming.map((one) => ({ ...one, state: 'scheduled' as const })));
  const own = useOwnSlots();
  useDueNews([
    ...sessions.filter((one) => one.id === next?.id || reminders.includes(one.id)),
    ...atOwnSlots(sessions, own),
  ]);
  const minutes = next && minutesUntil(next.startsAt, nowMs);
  const near = minutes !== null && minutes <= (running ? SOON_MINUTES : NEAR_MINUTES);
  useEffect(() => {
    onNear(near);
    return () => onNear(false);
  }, [near, onNear]);
  if (!near) return null;
  return <small>{t('inMinutes', { count: minutes })}</small>;
}
