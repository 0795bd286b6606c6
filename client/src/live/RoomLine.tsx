import type { LiveSession } from '@ville-usine/shared/live/session';
import { Users } from 'lucide-react';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './live-words.ts';

/** How a meeting stands: its state, the trades of who answers, how many are there. */
export function RoomLine({ session, visitors }: { session: LiveSession; visitors: number }) {
  const t = useWords('live');
  const language = useLanguage();
  const trades = [...new Set(session.professionals.map((one) => one.trade))].join(', ');
  return (
    <span className="vu-room__line">
      {session.state === 'live' && <span className="vu-dot vu-dot--live" />}
      <b>{t(`state.${session.state}`, { time: clockTime(session.startsAt, language) })}</b>
      {trades && <span>· {trades}</span>}
      <span className="vu-room__here">
        <Users aria-hidden size={16} />
        {t('present', { count: visitors })}
      </span>
    </span>
  );
}
