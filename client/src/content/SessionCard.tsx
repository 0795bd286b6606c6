import type { LiveSession } from '@ville-usine/shared/live/session';
import { MessageCircleQuestionMark, Play } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { lowered } from '../words/lowered.ts';
import { clockTime, dayName, isToday } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { isAsking } from './choose-session.ts';

/** A live session as an invitation: who, when, and the way in. */
export function SessionCard({ session }: { session: LiveSession }) {
  const t = useWords('visit');
  const core = useWords('core');
  const say = useSay();
  const language = useLanguage();
  const time = clockTime(session.startsAt, language);
  const when = isToday(session.startsAt) ? time : `${dayName(session.startsAt, language)}, ${time}`;
  const asking = isAsking(session);
  const ended = session.state === 'ended';
  return (
    <div className="vu-session">
      <Pill tone={asking ? 'live' : 'plain'}>
        {asking ? core('live') : ended ? t('sector.ended') : t('sector.opensAt', { when })}
      </Pill>
      <div>
        <h3>{say(session.title)}</h3>
        <p className="vu-soft">
          {session.professionals.map((one) => `${one.name}, ${lowered(one.trade)}`).join(' · ')}
        </p>
      </div>
      <Key
        variant={asking ? 'primary' : 'secondary'}
        full
        icon={ended ? <Play aria-hidden size={22} /> : <MessageCircleQuestionMark aria-hidden size={22} />}
        href={`/visite/rencontre/${session.id}`}
      >
        {asking ? t('sector.ask') : ended ? t('sector.read') : t('sector.join')}
      </Key>
    </div>
  );
}
