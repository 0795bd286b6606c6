import { BellRing, LogIn } from 'lucide-react';
import { useServerNow } from '../live/server-clock.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { dueOf } from './due-of.ts';
import './programme-words.ts';
import { useReminders } from './reminders.ts';
import { useAgenda } from './use-agenda.ts';
import { useDueNews } from './use-due-news.ts';

/** On the pages without 3D: the meeting one wanted to be reminded of, from five minutes before it. */
export function ReminderBand() {
  const reminders = useReminders();
  return reminders.length > 0 ? <Bands reminders={reminders} /> : null;
}

function Bands({ reminders }: { reminders: string[] }) {
  const t = useWords('programme');
  const say = useSay();
  const nowMs = useServerNow();
  const near = useDueNews((useAgenda() ?? []).filter((one) => reminders.includes(one.id)));
  return near.map((session) => (
    <StatusBand key={session.id} tone="wait" icon={<BellRing aria-hidden size={24} />}>
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
