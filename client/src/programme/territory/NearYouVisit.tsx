import { MapPin } from 'lucide-react';
import { usePageEdition } from '../../content/page-edition.ts';
import { Trail, VisitFrame } from '../../content/VisitFrame.tsx';
import { useServerNow } from '../../live/server-clock.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { MeetingTabs } from '../MeetingTabs.tsx';
import { useAgenda } from '../use-agenda.ts';
import { EventFilters } from './EventFilters.tsx';
import { EventResults } from './EventResults.tsx';
import { listings } from './listings.ts';
import { Partners } from './Partners.tsx';
import './territory.css';
import './territory-widths.css';
import './territory-words.ts';
import { useEventFilter } from './use-event-filter.ts';
import { loadProgramme, useProgramme } from './use-programme.ts';

/** `/visite/rencontres/pres-de-chez-toi`: the territory's events, and the live sessions of the city among them. */
export function NearYouVisit() {
  const t = useWords('territory');
  const core = useWords('core');
  const { to: editionEnd } = usePageEdition()!;
  const { programme, failed } = useProgramme();
  const sessions = useAgenda();
  const nowMs = useServerNow();
  const address = useEventFilter();
  const all = programme ? listings(programme.events, sessions ?? [], { editionEnd, nowMs }) : null;
  return (
    <VisitFrame
      icon={<MapPin aria-hidden size={28} />}
      title={t('title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('trail')} />}
      tile={{ ground: '#5fcfa3', ink: 'var(--vu-ink)' }}
      in3d="/"
      beside={<MeetingTabs here="near" />}
    >
      {programme && all ? (
        <>
          <div className="vu-outings">
            <EventFilters
              all={all.map((one) => one.facets)}
              departements={programme.map?.departements ?? []}
              filter={address.filter}
              set={address.setFilter}
            />
            <EventResults all={all} map={programme.map} address={address} year={editionEnd.slice(0, 4)} />
          </div>
          <Partners partners={programme.partners} />
        </>
      ) : (
        <Sheet className="vu-prose">
          <p role="status">{t(failed ? 'failed' : 'loading')}</p>
          {failed && <Key onClick={() => void loadProgramme()}>{t('again')}</Key>}
        </Sheet>
      )}
    </VisitFrame>
  );
}
