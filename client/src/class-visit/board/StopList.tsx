import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { ChevronDown, MapPin, Pencil } from 'lucide-react';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { useStopFacts } from '../stop-facts.ts';
import './tour-board-words.ts';
import { inEdition } from '../../net/base.ts';

type StopListProps = {
  edition: PublicEdition;
  tour: TourNow;
  token: string;
  ready: boolean;
  /** Where the class is, which is unfolded to the whole itinerary. */
  title: string;
  onTake: (index: number) => void;
};

/** The whole itinerary, folded: the class can be taken to any of its stops. */
export function StopList({ edition, tour, token, ready, title, onTake }: StopListProps) {
  const t = useWords('tourBoard');
  const facts = useStopFacts(edition);
  return (
    <details className="vu-stoplist">
      <summary>
        {title}
        <ChevronDown aria-hidden size={20} />
      </summary>
      <ol aria-label={t('next.stops')}>
        {tour.stops.map((stop, index) => {
          const { name } = facts(stop);
          const isHere = tour.stop?.index === index;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an itinerary may come to the same place twice
            <li key={`${stop.kind}-${stop.of}-${index}`} aria-current={isHere ? 'step' : undefined}>
              <b>{index + 1}</b>
              <span className="vu-grow">
                {name}
                <span className="vu-small"> · {stop.minutes} min</span>
              </span>
              {isHere ? (
                <span className="vu-status vu-status--ok">
                  <MapPin aria-hidden size={16} />
                  {t('next.current')}
                </span>
              ) : (
                <Key
                  variant="quiet"
                  size="m"
                  disabled={!ready}
                  aria-label={t('next.goTo', { name })}
                  onClick={() => onTake(index)}
                >
                  {t('next.go')}
                </Key>
              )}
            </li>
          );
        })}
      </ol>
      <a className="vu-stoplist__change" href={inEdition(`/classe#${token}`)} target="_blank" rel="noopener">
        <Pencil aria-hidden size={16} />
        {t('next.change')}
      </a>
    </details>
  );
}
