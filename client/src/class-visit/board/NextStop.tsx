import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { ArrowRight, Flag, LogOut, Undo2, X } from 'lucide-react';
import { Icon } from '../../content/Icon.tsx';
import { SectorTile } from '../../content/SectorTile.tsx';
import { Key } from '../../ui/Key.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { clockTime } from '../../words/times.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useStopFacts } from '../stop-facts.ts';
import { order } from '../tour/guide-store.ts';
import './next-stop.css';
import { StopList } from './StopList.tsx';
import { stopTimes } from './stop-times.ts';
import './tour-board-words.ts';
import { gatherSeconds, useGuideClock } from './use-guide-clock.ts';

type NextStopProps = {
  edition: PublicEdition;
  tour: TourNow;
  token: string;
  /** Orders can be given now. */
  ready: boolean;
  onEnd: () => void;
};

/** Where the class goes next and when, and the key that takes it there; the stop before it, and all others. */
export function NextStop({ edition, tour, token, ready, onEnd }: NextStopProps) {
  const t = useWords('tourBoard');
  const language = useLanguage();
  const facts = useStopFacts(edition);
  const now = useGuideClock();
  const { stop, stops, gather } = tour;
  const { next, dueAt, minutes } = stopTimes(tour, now);
  const found = next === null ? null : facts(stops[next]!);
  const here = stop && stops[stop.index] ? facts(stops[stop.index]!) : null;
  const seconds = gather ? gatherSeconds(gather.due, now) : 0;
  const take = (index: number) => void order({ do: 'stop', index, bring: true });
  const at = dueAt === null ? null : clockTime(new Date(dueAt).toISOString(), language);

  return (
    <Sheet className="vu-nextstop" aria-labelledby="vu-nextstop">
      <div className="vu-nextstop__head">
        {found?.sector ? (
          <SectorTile sector={found.sector} size={52} />
        ) : (
          <span className="vu-nextstop__tile">
            {found ? <Icon name="star" size={28} /> : <Flag aria-hidden size={28} />}
          </span>
        )}
        <div className="vu-grow">
          <p className="vu-nextstop__when">
            <span className="vu-soft">
              {stop === null ? t('next.first') : at ? t('next.at', { time: at }) : t('next.soon')}
            </span>
            {minutes !== null && (
              <Pill tone="wait">
                {minutes > 0
                  ? t('next.in', { minutes })
                  : minutes > -1
                    ? t('next.now')
                    : t('next.late', { minutes: -minutes })}
              </Pill>
            )}
          </p>
          <h2 id="vu-nextstop">{found ? found.name : t('next.done')}</h2>
          {!found && <p className="vu-small">{t('next.doneLine')}</p>}
        </div>
      </div>
      <div className="vu-nextstop__keys">
        {gather ? (
          <Key
            full
            variant="yellow"
            icon={<X aria-hidden size={24} />}
            onClick={() => void order({ do: 'cancel-gather' })}
          >
            {t('next.cancel')} · {t('next.taking', { seconds })}
          </Key>
        ) : next !== null ? (
          <Key
            full
            variant={ready ? 'primary' : 'waiting'}
            aria-disabled={!ready}
            icon={<ArrowRight aria-hidden size={24} />}
            onClick={() => ready && take(next)}
          >
            {t('next.take')}
          </Key>
        ) : (
          <Key
            full
            variant={ready ? 'primary' : 'waiting'}
            icon={<LogOut aria-hidden size={22} />}
            onClick={onEnd}
          >
            {t('next.end')}
          </Key>
        )}
      </div>
      {stop && stop.index > 0 && (
        <Key
          className="vu-nextstop__back"
          variant="quiet"
          size="m"
          icon={<Undo2 aria-hidden size={18} />}
          disabled={!ready}
          onClick={() => take(stop.index - 1)}
        >
          {t('next.back')}
        </Key>
      )}
      <StopList
        edition={edition}
        tour={tour}
        token={token}
        ready={ready}
        title={
          here
            ? minutes !== null && minutes > 0
              ? t('next.hereFor', { name: here.name, minutes })
              : t('next.here', { name: here.name })
            : t('next.stops')
        }
        onTake={take}
      />
    </Sheet>
  );
}
