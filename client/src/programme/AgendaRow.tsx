import type { LiveSession } from '@ville-usine/shared/live/session';
import { Bell, CalendarPlus, Check, Clock } from 'lucide-react';
import { useServerNow } from '../live/server-clock.ts';
import { inEdition } from '../net/base.ts';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import type { Join } from './Agenda.tsx';
import { minutesUntil } from './agenda-days.ts';
import { remind, useReminders } from './reminders.ts';
import { SessionFace } from './SessionFace.tsx';
import { SessionFacts } from './SessionFacts.tsx';

/** From this near on the minutes are said beside the hour. */
const NEAR_MINUTES = 60;

/** A session to come: its hour, what it is, a reminder, a file for one's own calendar. */
export function AgendaRow({ session, join }: { session: LiveSession; join: Join }) {
  const t = useWords('programme');
  const say = useSay();
  const language = useLanguage();
  const set = useReminders().includes(session.id);
  const minutes = minutesUntil(session.startsAt, useServerNow());
  const title = say(session.title);
  const cancelled = session.state === 'cancelled';
  return (
    <li className="vu-agenda__row" data-cancelled={cancelled}>
      <span className="vu-agenda__time">
        <time dateTime={session.startsAt}>{clockTime(session.startsAt, language)}</time>
        {!cancelled && minutes > 0 && minutes <= NEAR_MINUTES && (
          <small>{t('inMinutes', { count: minutes })}</small>
        )}
      </span>
      <SessionFace session={session} className="vu-agenda__small" />
      <div className="vu-agenda__what">
        <h3>{title}</h3>
        <SessionFacts session={session} />
        {cancelled && <Pill tone="bad">{t('cancelled')}</Pill>}
        {session.reserved && <p className="vu-soft">{t('adults.byLink')}</p>}
      </div>
      {!cancelled && !session.reserved && (
        <div className="vu-agenda__keys">
          {session.slots && (
            <Key size="m" icon={<Clock aria-hidden size={22} />} {...join(session)}>
              {t('chooseSlot')}
            </Key>
          )}
          <Key
            variant={set ? 'set' : 'secondary'}
            size="m"
            aria-pressed={set}
            aria-label={t('remindOf', { title })}
            icon={set ? <Check aria-hidden size={22} /> : <Bell aria-hidden size={22} />}
            onClick={() => void remind(session.id, !set)}
          >
            {t(set ? 'reminded' : 'remind')}
          </Key>
          <a
            className="vu-agenda__ics"
            href={inEdition(`/api/sessions/${session.id}.ics`)}
            download
            aria-label={t('calendarOf', { title })}
            title={t('calendar')}
          >
            <CalendarPlus aria-hidden size={22} />
          </a>
        </div>
      )}
    </li>
  );
}
