import { countOf, fits, toggled, writeFilter } from '@ville-usine/shared/programme/event-filter';
import type { TerritoryMap as MapData } from '@ville-usine/shared/programme/programme';
import { CalendarPlus, Info, Link2, List, Map as MapIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';
import { Chip } from '../../ui/Chip.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { EventRow, SessionRow } from './EventRow.tsx';
import type { Listing } from './listings.ts';
import { TerritoryMap } from './TerritoryMap.tsx';
import './territory-words.ts';
import { inEdition } from '../../net/base.ts';
import { addressOf, type useEventFilter } from './use-event-filter.ts';

type EventResultsProps = {
  all: readonly Listing[];
  map: MapData | null;
  address: ReturnType<typeof useEventFilter>;
  /** The edition's, in which its events were. */
  year: string;
};

/** What the filters leave: how many, on the map where one asks for it, as a list in any case; what is past stands apart. */
export function EventResults({ all, map, address, year }: EventResultsProps) {
  const t = useWords('territory');
  const { filter, view, setView } = address;
  const shown = all.filter((one) => fits(one.facets, filter));
  const count = t('count', { count: shown.length });
  const coming = shown.filter((one) => !one.past);
  const past = shown.filter((one) => one.past);
  const said = useRef(count);
  useEffect(() => {
    if (said.current !== count) announce(count);
    said.current = count;
  }, [count]);
  const facets = all.map((one) => one.facets);
  return (
    <Sheet className="vu-outings__results">
      <div className="vu-outings__head">
        <h2>{count}</h2>
        {map && (
          <fieldset className="vu-outings__view" aria-label={t('view')}>
            <Chip on={view === 'list'} onClick={() => setView('list')}>
              <List aria-hidden size={18} />
              {t('list')}
            </Chip>
            <Chip on={view === 'map'} onClick={() => setView('map')}>
              <MapIcon aria-hidden size={18} />
              {t('map')}
            </Chip>
          </fieldset>
        )}
      </div>
      {map && view === 'map' && (
        <div className="vu-outings__map">
          <p className="vu-soft">{t('mapLine')}</p>
          <TerritoryMap
            map={map}
            events={shown.flatMap(({ event }) => event ?? [])}
            chosen={filter.where}
            links={(code) => ({
              href: addressOf(toggled(filter, 'where', code), view),
              count: countOf(facets, filter, 'where', code),
            })}
          />
        </div>
      )}
      {shown.length === 0 && <p className="vu-outings__none">{t(all.length === 0 ? 'noneAtAll' : 'none')}</p>}
      <Part title={past.length > 0 ? t('coming') : ''} list={coming} />
      <Part title={t('past', { year })} line={t('pastLine')} list={past} />
      {coming.some(({ event }) => event) && (
        <p className="vu-outings__note">
          <Info aria-hidden size={20} />
          {t('register')}
        </p>
      )}
      <Share query={writeFilter(filter)} some={shown.some(({ event }) => event?.when)} />
    </Sheet>
  );
}

type PartProps = { title: string; line?: ReactNode; list: readonly Listing[] };

function Part({ title, line, list }: PartProps) {
  if (list.length === 0) return null;
  return (
    <section className="vu-outings__part">
      {title !== '' && <h2>{title}</h2>}
      {line && <p className="vu-soft">{line}</p>}
      <ul>
        {list.map((one) =>
          one.event ? (
            <EventRow key={one.id} event={one.event} />
          ) : (
            <SessionRow key={one.id} session={one.session} />
          ),
        )}
      </ul>
    </section>
  );
}

/** The list's own address, and the list for one's calendar. */
function Share({ query, some }: { query: string; some: boolean }) {
  const t = useWords('territory');
  const copy = async () => {
    const done = await copyText(location.href);
    announce(t(done ? 'copied' : 'notCopied'));
  };
  return (
    <div className="vu-outings__share">
      <Key variant="secondary" size="m" icon={<Link2 aria-hidden size={20} />} onClick={() => void copy()}>
        {t('copy')}
      </Key>
      {some && (
        <a
          className="vu-key vu-key--secondary vu-key--m"
          href={inEdition(`/api/programme.ics${query}`)}
          download
        >
          <CalendarPlus aria-hidden size={20} />
          <span>{t('calendarList')}</span>
        </a>
      )}
    </div>
  );
}
