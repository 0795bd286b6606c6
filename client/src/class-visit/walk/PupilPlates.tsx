import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { Flag } from 'lucide-react';
import { Plate } from '../../ui/Plate.tsx';
import { useWords } from '../../words/words.ts';
import { serverNow, useTour } from '../tour/tour-store.ts';
import { Gathering } from './Gathering.tsx';
import { Held } from './Held.tsx';
import { Invited } from './Invited.tsx';
import { RaiseHand } from './RaiseHand.tsx';
import './tour-walk.css';
import './tour-walk-words.ts';
import { useStop } from './use-stop.ts';
import { WayOut } from './WayOut.tsx';

const stateOf = ({ guided, begunAt, endedAt, mode }: TourNow) => {
  if (endedAt !== null) return 'over';
  if (begunAt === null) return 'soon';
  if (!guided) return 'paused';
  if (mode.is === 'follow') return 'follow';
  if (mode.within === null) return 'free';
  return 'hall' in mode.within ? 'freeHall' : 'freeDistrict';
};

function Status({ tour, edition }: { tour: TourNow; edition: PublicEdition }) {
  const t = useWords('tourWalk');
  const stop = useStop(edition, tour, serverNow);
  const state = stateOf(tour);
  const runs = state !== 'over' && state !== 'soon';
  return (
    <Plate as="aside" className="vu-tour" aria-label={t('label')}>
      <span className="vu-tour__flag" data-state={state}>
        <Flag aria-hidden size={22} />
      </span>
      <div className="vu-tour__said">
        <p role="status">
          <b>{t(state)}</b>
          {state === 'paused' && <span>{t('pausedMore')}</span>}
        </p>
        {runs && stop && (
          <p>
            {t('stop', { number: stop.number, all: tour.stops.length, name: stop.name })}
            {!stop.over && (
              <span className="vu-tour__left">
                {' · '}
                {stop.minutes > 0 ? t('left', { minutes: stop.minutes }) : t('lastMinute')}
              </span>
            )}
          </p>
        )}
      </div>
      <div className="vu-tour__ways">
        {runs && <RaiseHand />}
        <WayOut />
      </div>
    </Plate>
  );
}

/** What a pupil of a class visit is told in the city, and what they can answer. */
export function PupilPlates({ edition }: { edition: PublicEdition }) {
  const tour = useTour((state) => state.tour);
  if (!tour) return null;
  return (
    <>
      <Status tour={tour} edition={edition} />
      <Invited tour={tour} edition={edition} />
      <Gathering gather={tour.gather} />
      <Held />
    </>
  );
}
