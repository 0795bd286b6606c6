import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { lazy, Suspense, useState } from 'react';
import { useConnection } from '../../net/connection.ts';
import { patiently } from '../../net/patiently.ts';
import { Plate } from '../../ui/Plate.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { useScreenPlace } from '../round/hall/place-store.ts';
import { order, useGuide } from '../tour/guide-store.ts';
import { FreeChoice } from './FreeChoice.tsx';
import { GuideOrders } from './GuideOrders.tsx';
import { GuideStops } from './GuideStops.tsx';
import { ListenChoice } from './ListenChoice.tsx';
import { ShowChoice } from './ShowChoice.tsx';
import './guide-bar.css';
import './tour-walk-words.ts';

const Round = lazy(() => patiently(() => import('../round/hall/GuideRound.tsx')));

/** What an order needs to be told before it is given. */
export type Choice = 'free' | 'listen' | 'show' | 'round';

/** The keys by which a guide leads the class from inside the city. */
export function GuideBar({ edition }: { edition: PublicEdition }) {
  const t = useWords('tourWalk');
  const [choice, choose] = useState<Choice | null>(null);
  const { tour, failure } = useGuide();
  const reading = useScreenPlace((state) => state.reading);
  const say = useFailure();
  if (!tour)
    return (
      <Plate className="vu-lead" role="status">
        <p className="vu-lead__news">{failure ? say(failure) : t('lead.coming')}</p>
      </Plate>
    );
  const give = (wish: TourOrder) => {
    choose(null);
    void order(wish);
  };
  return (
    <Plate as="section" className="vu-lead" aria-label={t('lead.label')}>
      {!reading && <GuideStops tour={tour} edition={edition} />}
      <News />
      <Suspense>
        <Round edition={edition} starting={choice === 'round'} onClose={() => choose(null)} />
      </Suspense>
      {choice === 'free' && <FreeChoice onGive={give} onClose={() => choose(null)} />}
      {choice === 'listen' && <ListenChoice onGive={give} onClose={() => choose(null)} />}
      {choice === 'show' && (
        <ShowChoice edition={edition} tour={tour} onGive={give} onClose={() => choose(null)} />
      )}
      {!reading && <GuideOrders tour={tour} open={choice} onOpen={choose} onGive={give} />}
    </Plate>
  );
}

/** What the guide has to know, one sentence at a time. */
function News() {
  const t = useWords('tourWalk');
  const say = useFailure();
  const { refused, takenAt } = useGuide();
  const offline = useConnection(({ state }) => state === 'offline');
  const sentence = offline
    ? t('lead.offline')
    : takenAt !== null
      ? t('lead.taken')
      : refused && t('lead.refused', { why: say(refused) });
  return (
    <div role="status">
      {sentence && (
        <p className="vu-lead__news">
          {sentence}
          {takenAt !== null && !offline && (
            <button type="button" onClick={() => void order({ do: 'begin' })}>
              {t('lead.take')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
