import type { LiveSession } from '@ville-usine/shared/live/session';
import { nextSession } from '../content/choose-session.ts';
import { useSessions } from '../content/sessions-store.ts';
import { inEdition } from '../net/base.ts';
import { lowered } from '../words/lowered.ts';
import { clockTime, dayName, isToday } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';

function useWhen(session: LiveSession | null): string {
  const t = useWords('arrival');
  const language = useLanguage();
  if (!session) return '';
  if (session.state !== 'scheduled') return t('liveNow');
  const time = clockTime(session.startsAt, language);
  return isToday(session.startsAt)
    ? t('liveToday', { time })
    : t('liveOn', { time, day: dayName(session.startsAt, language) });
}

/** The session that runs or comes next, as a way to it; nothing while none is known. */
export function LivePlate() {
  const say = useSay();
  const session = nextSession(useSessions() ?? []);
  const when = useWhen(session);
  if (!session) return null;
  const [professional] = session.professionals;
  return (
    <a className="vu-plate vu-nextlive" href={inEdition(`/visite/rencontre/${session.id}`)}>
      <span className={session.state === 'live' ? 'vu-dot vu-dot--live' : 'vu-dot'} />
      <span>
        <strong>{when}</strong>
        <span>
          {professional ? `${professional.name}, ${lowered(professional.trade)}` : say(session.title)}
        </span>
      </span>
    </a>
  );
}
