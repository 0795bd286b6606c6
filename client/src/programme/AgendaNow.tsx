import type { LiveSession } from '@ville-usine/shared/live/session';
import { LogIn } from 'lucide-react';
import { inOneDay } from '../live/SessionChoice.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import type { Join } from './Agenda.tsx';
import { SessionFace } from './SessionFace.tsx';
import { SessionFacts } from './SessionFacts.tsx';

/** A session one can go into now. */
export function AgendaNow({ session, join }: { session: LiveSession; join: Join }) {
  const t = useWords('programme');
  const say = useSay();
  const language = useLanguage();
  const runs = session.state !== 'open';
  const until = inOneDay(session) ? t('now', { time: clockTime(session.endsAt, language) }) : t('nowLong');
  return (
    <article className="vu-agenda__now">
      <SessionFace session={session} className="vu-agenda__face" />
      <div className="vu-agenda__what">
        <Pill tone={runs ? 'live' : 'ok'}>
          {runs && <span className="vu-dot vu-dot--live vu-dot--white" />}
          {runs || !inOneDay(session)
            ? until
            : t('openSoon', { time: clockTime(session.startsAt, language) })}
        </Pill>
        <h2>{say(session.title)}</h2>
        <SessionFacts session={session} />
      </div>
      <Key
        variant="hot"
        size="xl"
        icon={<LogIn aria-hidden size={24} />}
        aria-label={`${t('join')} : ${say(session.title)}`}
        {...join(session)}
      >
        {t('join')}
      </Key>
    </article>
  );
}
