import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { TourOrder } from '@ville-usine/shared/class-visit/tour-wire';
import {
  Compass,
  Ear,
  Footprints,
  Hand,
  ListChecks,
  type LucideIcon,
  Presentation,
  Users,
  X,
} from 'lucide-react';
import { useWords } from '../../words/words.ts';
import { useRound } from '../round/round-store.ts';
import { useGuide } from '../tour/guide-store.ts';
import type { Choice } from './GuideBar.tsx';
import { guideNow } from './guide-clock.ts';
import { minutesAndSeconds, useSecondsLeft } from './seconds-left.ts';

type OrderKeyProps = {
  icon: LucideIcon;
  name: string;
  /** In force. */
  on: boolean;
  more?: string | null;
  expanded?: boolean;
  onClick: () => void;
};

function OrderKey({ icon: Drawn, name, on, more, expanded, onClick }: OrderKeyProps) {
  return (
    <button type="button" className="vu-leadkey" aria-pressed={on} aria-expanded={expanded} onClick={onClick}>
      <Drawn aria-hidden size={26} />
      <span>
        <b>{name}</b>
        {more && <small>{more}</small>}
      </span>
    </button>
  );
}

/** How many of the class are where their guide is. */
const useFollowing = () =>
  useGuide(
    ({ board }) =>
      board?.pupils.filter(({ at, aside }) => at !== null && !aside && at.zone === board.at?.zone).length ??
      0,
  );

type GuideOrdersProps = {
  tour: TourNow;
  open: Choice | null;
  onOpen: (choice: Choice | null) => void;
  onGive: (order: TourOrder) => void;
};

/** The six orders, what is in force stands out and says so; and a quiz to start. */
export function GuideOrders({ tour, open, onOpen, onGive }: GuideOrdersProps) {
  const t = useWords('tourWalk');
  const count = useFollowing();
  const hasRound = useRound(({ round }) => round !== null);
  const gathers = useSecondsLeft(tour.gather?.due ?? null, guideNow);
  const listens = useSecondsLeft(tour.listen?.until ?? null, guideNow);
  const turn = (choice: Choice) => onOpen(open === choice ? null : choice);
  const { mode } = tour;
  const runs = tour.begunAt !== null && tour.endedAt === null;
  const isFree = runs && mode.is === 'free';
  const bounds = mode.is === 'free' && mode.within;
  const isListening = listens !== null && listens > 0;
  return (
    <fieldset className="vu-lead__keys" aria-label={t('lead.orders')}>
      <OrderKey
        icon={Hand}
        name={t('lead.invite')}
        on={tour.invite !== null}
        more={tour.invite && t('lead.active')}
        onClick={() => onGive({ do: 'invite' })}
      />
      {tour.gather ? (
        <OrderKey
          icon={X}
          name={t('lead.cancel')}
          on
          more={t('lead.cancelIn', { seconds: gathers ?? 0 })}
          onClick={() => onGive({ do: 'cancel-gather' })}
        />
      ) : (
        <OrderKey icon={Users} name={t('lead.gather')} on={false} onClick={() => onGive({ do: 'gather' })} />
      )}
      <OrderKey
        icon={Footprints}
        name={t('lead.follow')}
        on={mode.is === 'follow'}
        more={mode.is === 'follow' ? t('lead.following', { count }) : null}
        onClick={() => onGive({ do: 'follow' })}
      />
      <OrderKey
        icon={Compass}
        name={t('lead.free')}
        on={isFree}
        expanded={open === 'free'}
        more={
          isFree
            ? bounds
              ? t('hall' in bounds ? 'lead.hall' : 'lead.district').toLowerCase()
              : t('lead.active')
            : null
        }
        onClick={() => turn('free')}
      />
      <OrderKey
        icon={Ear}
        name={t(isListening ? 'lead.listenEnd' : 'lead.listen')}
        on={isListening}
        {...(!isListening && { expanded: open === 'listen' })}
        more={isListening ? minutesAndSeconds(listens) : null}
        onClick={() => (isListening ? onGive({ do: 'stop-listening' }) : turn('listen'))}
      />
      <OrderKey
        icon={Presentation}
        name={t('lead.show')}
        on={tour.shown !== null}
        expanded={open === 'show'}
        more={tour.shown && t('lead.active')}
        onClick={() => turn('show')}
      />
      {!hasRound && (
        <OrderKey
          icon={ListChecks}
          name={t('lead.quiz')}
          on={false}
          expanded={open === 'round'}
          onClick={() => turn('round')}
        />
      )}
    </fieldset>
  );
}
