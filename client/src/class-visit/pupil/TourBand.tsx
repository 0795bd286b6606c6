import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { Box, Hand, Navigation } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useEdition } from '../../content/edition-store.ts';
import { request } from '../../net/request.ts';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { followTour, useTour } from '../tour/tour-store.ts';
import { Listening } from './Listening.tsx';
import { PupilKey } from './PupilKey.tsx';
import { pageOfClass, pageOfStop, samePage } from './page-of.ts';
import { TourCalls } from './TourCalls.tsx';
import './tour-band.css';
import './tour-pupil-words.ts';
import { useTwin } from './twin-store.ts';
import { usePageName } from './use-page-name.ts';
import { useSectorOfStop } from './use-sector-of-stop.ts';
import { useTwinTour } from './use-twin-tour.ts';

/** On the pages without 3D: where a pupil's class is, and what its teacher asks. Nothing for whoever's class is on no visit. */
export function TourBand({ way3d }: { way3d: boolean }) {
  const edition = useEdition();
  const tour = useTour((state) => state.tour);
  const sectorOf = useSectorOfStop(edition);
  const nameOf = usePageName(edition);
  useEffect(followTour, []);
  const page = tour && edition ? pageOfClass(tour, sectorOf) : undefined;
  const now = useTwinTour({ tour, page, nameOf });
  if (!tour) return null;
  return (
    <>
      <Where tour={tour} now={now} page={page ?? null} nameOf={nameOf} way3d={way3d} />
      <TourCalls tour={tour} now={now} nameOf={nameOf} pageOfClass={page ?? '/visite'} />
      <Listening tour={tour} now={now} />
    </>
  );
}

type WhereProps = {
  tour: TourNow;
  now: number;
  /** Where the class is. */
  page: string | null;
  nameOf: (page: string) => string;
  /** Shows the way into the city, where the page itself has none. */
  way3d: boolean;
};

/** Where the class is, the way there, one's hand, and the way back into the city. */
function Where({ tour, now, page, nameOf, way3d }: WhereProps) {
  const t = useWords('tourPupil');
  const removed = useTour((state) => state.self?.removed ?? false);
  const line = useLine(tour, nameOf);
  const freedom = useFreedom(tour, removed, nameOf);
  const [path, navigate] = useLocation();
  const asked = useTwin(({ twin }) => twin.going?.page ?? twin.called?.page);
  const isGoal = page !== null && page !== asked && tour.endedAt === null && !samePage(page, path);
  const elsewhere = isGoal ? page : null;
  return (
    <Sheet className="vu-tourband" aria-label={t('band.title')}>
      <div className="vu-tourband__line">
        <p className="vu-grow">
          <span className="vu-tourband__class">{tour.label}</span> <strong>{line}</strong>{' '}
          <Left tour={tour} now={now} />
          <span className="vu-small">{freedom}</span>
        </p>
        <div className="vu-tourband__keys">
          {elsewhere && (
            <Key
              size="m"
              variant="secondary"
              icon={<Navigation aria-hidden size={20} />}
              aria-label={t('band.goTo', { name: nameOf(elsewhere) })}
              onClick={() => navigate(elsewhere)}
            >
              {t('band.go')}
            </Key>
          )}
          <HandKey />
          {way3d && !removed && (
            <Key size="m" variant="secondary" icon={<Box aria-hidden size={20} />} href="/">
              {t('band.in3d')}
            </Key>
          )}
        </div>
      </div>
      {path === '/visite' && <PupilKey />}
    </Sheet>
  );
}

function useLine(tour: TourNow, nameOf: (page: string) => string): string {
  const t = useWords('tourPupil');
  if (tour.endedAt !== null) return t('band.over');
  if (tour.begunAt === null) return t('band.waiting');
  const stop = tour.stop && tour.stops[tour.stop.index];
  if (!tour.stop || !stop) return t('band.onWay');
  const name = nameOf(pageOfStop(stop));
  return t('band.at', { number: tour.stop.index + 1, count: tour.stops.length, name });
}

/** The minutes that are left of the stop, counted upwards. */
function Left({ tour, now }: { tour: TourNow; now: number }) {
  const t = useWords('tourPupil');
  const stop = tour.stop && tour.stops[tour.stop.index];
  if (!tour.stop || !stop || tour.endedAt !== null) return null;
  const minutes = Math.ceil((tour.stop.since + stop.minutes * 60_000 - now) / 60_000);
  return (
    <span className="vu-tourband__left">
      {minutes > 0 ? t('band.left', { count: minutes }) : t('band.soon')}
    </span>
  );
}

/** What the pupil may do on these pages just now. */
function useFreedom(tour: TourNow, removed: boolean, nameOf: (page: string) => string): string {
  const t = useWords('tourPupil');
  if (removed) return t('band.aside');
  if (tour.endedAt !== null || tour.begunAt === null) return '';
  if (!tour.guided) return t('band.paused');
  if (tour.mode.is === 'follow') return t('band.follows');
  const { within } = tour.mode;
  if (!within) return t('band.free');
  const sector = 'hall' in within ? within.hall : within.district;
  return t('band.within', { name: nameOf(`/visite/secteur/${sector}`) });
}

function HandKey() {
  const t = useWords('tourPupil');
  const sentence = useFailure();
  const up = useTour((state) => state.self?.hand ?? false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = async () => {
    const answer = await request('tour:hand', { up: !up });
    setFailure(answer.ok ? null : answer.error);
  };
  return (
    <>
      <Key
        size="m"
        variant={up ? 'set' : 'secondary'}
        icon={<Hand aria-hidden size={20} />}
        aria-pressed={up}
        title={up ? t('band.handLine') : undefined}
        onClick={() => void turn()}
      >
        {t(up ? 'band.handUp' : 'band.hand')}
      </Key>
      <p role="alert" className="vu-tourband__wrong">
        {failure && sentence(failure)}
      </p>
    </>
  );
}
