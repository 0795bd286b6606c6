import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { ArrowRight, ChevronLeft, ChevronRight, Flag, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../content/Icon.tsx';
import { deep } from '../../ui/contrast.ts';
import { useWords } from '../../words/words.ts';
import { order, useGuide } from '../tour/guide-store.ts';
import { guideNow } from './guide-clock.ts';
import { useStop } from './use-stop.ts';

function Connected() {
  const t = useWords('tourWalk');
  const pupils = useGuide(({ board }) => board?.pupils);
  const here = pupils?.filter(({ state }) => state !== 'offline' && state !== 'removed').length ?? 0;
  return (
    <p className="vu-lead__count">
      <Users aria-hidden size={20} />
      {t('lead.connected', { here, all: pupils?.length ?? 0 })}
    </p>
  );
}

type GuideStopsProps = { tour: TourNow; edition: PublicEdition; children?: ReactNode };

/** Where the class is in its itinerary, how long is left, and the way to the stop before and after. */
export function GuideStops({ tour, edition, children }: GuideStopsProps) {
  const t = useWords('tourWalk');
  const stop = useStop(edition, tour, guideNow);
  const at = tour.stop?.index ?? -1;
  const to = (index: number, bring: boolean) => void order({ do: 'stop', index, bring });
  const left =
    stop &&
    (stop.over
      ? t('lead.leftOver')
      : stop.minutes > 0
        ? t('left', { minutes: stop.minutes })
        : t('lastMinute'));
  return (
    <div className="vu-lead__strip">
      <button
        type="button"
        className="vu-lead__step vu-lead__back"
        aria-label={t('lead.previous')}
        disabled={at <= 0}
        onClick={() => to(at - 1, false)}
      >
        <ChevronLeft aria-hidden size={24} />
      </button>
      <span
        className="vu-lead__tile"
        style={stop?.sector ? { background: deep(stop.sector.colour) } : undefined}
        aria-hidden
      >
        {stop?.sector ? <Icon name={stop.sector.icon} size={24} /> : <Flag size={22} />}
      </span>
      <p className="vu-lead__stop" role="status">
        <b>{stop ? stop.name : t(tour.begunAt === null ? 'lead.notBegun' : 'lead.noStop')}</b>
        {stop && (
          <span>
            {t('lead.step', { number: stop.number, all: tour.stops.length })}
            {' · '}
            <span data-over={stop.over}>{left}</span>
          </span>
        )}
      </p>
      <button
        type="button"
        className="vu-lead__step"
        aria-label={t('lead.next')}
        disabled={at >= tour.stops.length - 1}
        onClick={() => to(at + 1, false)}
      >
        <ChevronRight aria-hidden size={24} />
      </button>
      {tour.stop && (
        <button type="button" className="vu-lead__bring" onClick={() => to(at, true)}>
          <ArrowRight aria-hidden size={20} />
          <span>{t('lead.bring')}</span>
        </button>
      )}
      <Connected />
      {children}
    </div>
  );
}
