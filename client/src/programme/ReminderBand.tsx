import { BellRing, LogIn } from 'lucide-react';
import { useServerNow } from '../live/server-clock.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { dueOf } from './due-of.ts';
import { atOwnSlots, useOwnSlots } from './own-slots.ts';
import './programme-words.ts';
import { useReminders } from './reminders.ts';
import { useAgenda } from './use-agenda.ts';
import { useDueNews } from './use-due-news.ts';

/** On the pages without 3D: the meeting one wanted to be reminded of, and the slot one booked, from five minutes before. */
export function ReminderBand() {
  const reminders = useReminders();
  const own = useOwnSlots();
  const some = reminders.length > 0 || Object.keys(own).length > 0;
  return some ? <Bands reminders={reminders} own={own} /> : null;
}

function Bands({ reminders, own }: { reminders: string[]; own: Record<string, number> }) {
  const t = useWords('programme');
  const say = useSay();
  const nowMs = useServerNow();
  const sessions = useAgenda() ?? [];
  const asked = sessions.filter((one) => reminders.includes(one.id));
  const near = useDueNews([...asked, ...atOwnSlots(sessions, own)]);
  return near.map((session) => (
    <StatusBand
      key={`${session.id} ${session.startsAt}`}
      tone="wait"
      icon={<BellRing aria-hidden size={24} />}
    >
      <p className="vu-row vu-row--wrap">
        <b className="vu-grow">
          {t(dueOf(session, nowMs) === 'soon' ? 'startsIn' : 'starts', { title: say(session.title) })}
        </b>
        <Key size="m" icon={<LogIn aria-hidden size={20} />} href={`/visite/rencontre/${session.id}`}>
          {t('go')}
        </Key>
      </p>
    </StatusBand>
  ));
}
