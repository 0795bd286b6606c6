import type { LiveSession } from '@ville-usine/shared/live/session';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { Monitor } from 'lucide-react';
import { isAsking } from '../../content/choose-session.ts';
import { Key } from '../../ui/Key.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { clockTime } from '../../words/times.ts';
import { useLanguageOf } from '../../words/use-language-of.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { dayOf } from '../agenda-days.ts';
import { SessionFace } from '../SessionFace.tsx';
import { EventPills, EventWhere, KindTile } from './EventFacts.tsx';
import { sayDay } from './say-when.ts';
import './territory-words.ts';
import { NEAR } from './use-event-filter.ts';

/** An event of the territory in the list. */
export function EventRow({ event }: { event: ProgrammeEvent }) {
  const t = useWords('territory');
  const title = useSay()(event.title);
  const lang = useLanguageOf()(event.title);
  // What is open to everyone needs no list; the event's page has it.
  const said = event.audience.includes('public') ? (['public'] as const) : event.audience;
  const audience = said.map((one) => t(`audiences.${one}`));
  return (
    <li className="vu-event">
      <KindTile event={event} />
      <div className="vu-event__what">
        <p className="vu-soft">{t(`kinds.${event.kind ?? 'unsaid'}`)}</p>
        <h3 lang={lang}>{title}</h3>
        <p className="vu-small">{audience.length > 0 ? audience.join(' · ') : t('audiences.unsaid')}</p>
      </div>
      <EventWhere event={event} />
      <EventPills event={event} />
      <Key variant="secondary" size="m" href={`${NEAR}/${event.id}`} aria-label={t('seeOf', { title })}>
        {t('see')}
      </Key>
    </li>
  );
}

/** A live session of the city among them, with the face of who answers. */
export function SessionRow({ session }: { session: LiveSession }) {
  const t = useWords('territory');
  const language = useLanguage();
  const title = useSay()(session.title);
  return (
    <li className="vu-event vu-event--live">
      <SessionFace session={session} className="vu-event__tile vu-event__face" />
      <div className="vu-event__what">
        <p className="vu-soft">{t(`kinds.${session.kind}`)}</p>
        <h3>{title}</h3>
      </div>
      <div className="vu-event__when">
        <b>{sayDay(dayOf(session.startsAt), language)}</b>
        <span>
          {t('when.hours', {
            start: clockTime(session.startsAt, language),
            end: clockTime(session.endsAt, language),
          })}
        </span>
        <span className="vu-event__town">
          <Monitor aria-hidden size={18} />
          {t('online')}
        </span>
      </div>
      <div className="vu-event__pills">
        <Pill tone={isAsking(session) ? 'live' : 'wait'}>{t('here')}</Pill>
      </div>
      <Key size="m" href={`/visite/rencontre/${session.id}`} aria-label={t('joinOf', { title })}>
        {t('join')}
      </Key>
    </li>
  );
}
