import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { isPast } from '@ville-usine/shared/programme/event-days';
import type { TerritoryMap as MapData } from '@ville-usine/shared/programme/programme';
import { CalendarPlus, ChevronLeft, History, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { Missing } from '../../content/Missing.tsx';
import { usePageEdition } from '../../content/page-edition.ts';
import { Trail, VisitFrame } from '../../content/VisitFrame.tsx';
import { useServerNow } from '../../live/server-clock.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useLanguageOf } from '../../words/use-language-of.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { dayOf } from '../agenda-days.ts';
import '../programme-words.ts';
import { EventPills, KindTile } from './EventFacts.tsx';
import { sayWhen } from './say-when.ts';
import { TerritoryMap } from './TerritoryMap.tsx';
import './territory.css';
import './territory-widths.css';
import './territory-words.ts';
import { Rich } from '../../content/Rich.tsx';
import { inEdition } from '../../net/base.ts';
import { NEAR } from './use-event-filter.ts';
import { loadProgramme, useProgramme } from './use-programme.ts';

/** `/visite/rencontres/pres-de-chez-toi/:id`: all that is known of one event, and what its organiser has yet to say. */
export function EventVisit({ id }: { id: string }) {
  const t = useWords('territory');
  const core = useWords('core');
  const programme = useWords('programme');
  const say = useSay();
  const languageOf = useLanguageOf();
  const { programme: known, failed } = useProgramme();
  const event = known?.events.find((one) => one.id === id);
  if (known && !event) return <Missing />;
  return (
    <VisitFrame
      icon={<MapPin aria-hidden size={28} />}
      title={event ? say(event.title) : t('title')}
      lang={event && languageOf(event.title)}
      trail={
        <Trail
          steps={[
            { href: '/visite', name: core('city') },
            { href: '/visite/rencontres', name: programme('title') },
            { href: NEAR, name: t('title') },
          ]}
        />
      }
      tile={{ ground: '#5fcfa3', ink: 'var(--vu-ink)' }}
    >
      {known && event ? (
        <EventSheet event={event} map={known.map} />
      ) : (
        <Sheet className="vu-prose">
          <p role="status">{t(failed ? 'failed' : 'loading')}</p>
          {failed && <Key onClick={() => void loadProgramme()}>{t('again')}</Key>}
        </Sheet>
      )}
    </VisitFrame>
  );
}

function EventSheet({ event, map }: { event: ProgrammeEvent; map: MapData | null }) {
  const t = useWords('territory');
  const say = useSay();
  const { to: editionEnd } = usePageEdition()!;
  const past = isPast(event, editionEnd, dayOf(useServerNow()));
  const { departement, town } = event.place ?? {};
  const drawn = map?.departements.some(({ code }) => code === departement);
  return (
    <div className="vu-eventpage" data-alone={!drawn}>
      <Sheet className="vu-eventpage__sheet">
        {past && (
          <p className="vu-band vu-band--wait">
            <History aria-hidden size={22} />
            <span>
              <strong>{t('past', { year: (event.when?.from ?? editionEnd).slice(0, 4) })}</strong>
              {t('pastOne')}
            </span>
          </p>
        )}
        <div className="vu-row vu-row--wrap">
          <KindTile event={event} />
          <b className="vu-grow">{t(`kinds.${event.kind ?? 'unsaid'}`)}</b>
          <EventPills event={event} />
        </div>
        {event.text && <Rich className="vu-lead" text={event.text} />}
        <Details event={event} />
        {!past && <p className="vu-outings__note">{t('register')}</p>}
        <div className="vu-outings__share">
          {event.when && (
            <a className="vu-key vu-key--m" href={inEdition(`/api/programme/${event.id}.ics`)} download>
              <CalendarPlus aria-hidden size={20} />
              <span>{t('calendar')}</span>
            </a>
          )}
          <Key variant="secondary" size="m" href={NEAR} icon={<ChevronLeft aria-hidden size={20} />}>
            {t('back')}
          </Key>
        </div>
      </Sheet>
      {map && drawn && departement && (
        <Sheet as="aside" className="vu-eventpage__map">
          <h2>
            {[town, map.departements.find(({ code }) => code === departement)?.name]
              .filter(Boolean)
              .join(', ')}
          </h2>
          <TerritoryMap map={map} events={[event]} chosen={[departement]} />
        </Sheet>
      )}
    </div>
  );
}

function Details({ event }: { event: ProgrammeEvent }) {
  const t = useWords('territory');
  const say = useSay();
  const languageOf = useLanguageOf();
  const { days, hours } = sayWhen(event.when, t, useLanguage());
  const { address, town, online } = event.place ?? {};
  const where = [address, town].filter(Boolean).join(', ');
  const who = event.audience.map((one) => t(`audiences.${one}`)).join(', ');
  const rows: [title: string, said: ReactNode, known: boolean][] = [
    [
      t('when.label'),
      hours === '' ? days : `${days}, ${hours.charAt(0).toLowerCase()}${hours.slice(1)}`,
      !!event.when,
    ],
    [t('about.place'), where || t(online ? 'online' : 'about.placeUnsaid'), where !== '' || !!online],
    [t('about.audience'), who || t('about.audienceUnsaid'), who !== ''],
    [
      t('about.seats'),
      event.seats ? t('seats', { count: event.seats }) : t('about.seatsUnsaid'),
      event.seats !== undefined,
    ],
    [t('about.organiser'), event.organiser ?? t('about.organiserUnsaid'), !!event.organiser],
    [t('about.booking'), event.booking ? say(event.booking) : t('about.bookingUnsaid'), !!event.booking],
    [t('about.access'), event.access ? say(event.access) : t('about.accessUnsaid'), !!event.access],
  ];
  const conditions = [
    event.womenOnly && t('about.womenOnly'),
    event.minimumAge && t('about.age', { count: event.minimumAge }),
  ].filter(Boolean);
  return (
    <dl className="vu-eventpage__facts">
      {rows.map(([title, said, known]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd data-known={known}>
            {said}
            {title === t('about.audience') && conditions.map((one) => <p key={String(one)}>{one}</p>)}
          </dd>
        </div>
      ))}
      {event.site && (
        <div>
          <dt>{t('about.site')}</dt>
          <dd>{event.site}</dd>
        </div>
      )}
      <div>
        <dt>{t('about.source')}</dt>
        <dd className="vu-small" lang={languageOf({ fr: event.source })}>
          {event.source}
        </dd>
      </div>
    </dl>
  );
}
