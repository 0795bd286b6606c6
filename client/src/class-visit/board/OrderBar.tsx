import { LISTEN_MAX_S, type TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { Compass, Ear, Footprints, Hand, Users, X } from 'lucide-react';
import { sayAge } from '../../live/say-age.ts';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { Plate } from '../../ui/Plate.tsx';
import { useSay, useWords } from '../../words/words.ts';
import { order } from '../tour/guide-store.ts';
import type { Counts } from './board-facts.ts';
import { OrderChoice } from './OrderChoice.tsx';
import { OrderKey, type Waits } from './OrderKey.tsx';
import './order-bar.css';
import { ShowKey } from './ShowKey.tsx';
import { useSectorHere } from './sector-here.ts';
import './tour-board-words.ts';
import { gatherSeconds, useGuideClock } from './use-guide-clock.ts';

/** How long a class can be asked to listen, seconds. */
const LISTEN_S = [30, 60, 120, LISTEN_MAX_S] as const;
const WITHIN_WORDS = {
  all: 'orders.freeAll',
  hall: 'orders.freeHall',
  district: 'orders.freeDistrict',
} as const;

type OrderBarProps = { edition: PublicEdition; tour: TourNow; counts: Counts; waits: Waits };

/** The six keys at the foot of the board: the class is led by them from anywhere. */
export function OrderBar({ edition, tour, counts, waits }: OrderBarProps) {
  const t = useWords('tourBoard');
  const say = useSay();
  const now = useGuideClock();
  const here = useSectorHere(edition, tour);
  const { mode, gather, invite, listen, begunAt, endedAt } = tour;
  const underway = begunAt !== null && endedAt === null;
  const follows = mode.is === 'follow';
  const within = mode.is === 'free' && mode.within ? ('hall' in mode.within ? 'hall' : 'district') : 'all';
  const listens = listen !== null && listen.until > now;
  const name = here ? say(here.name) : '';
  const places = [
    { id: 'all', wish: null },
    ...(here?.open ? [{ id: 'hall' as const, wish: { hall: here.id } }] : []),
    ...(here ? [{ id: 'district' as const, wish: { district: here.id } }] : []),
  ] as const;

  const gathers = async () => {
    if (gather) {
      if (await order({ do: 'cancel-gather' })) announce(t('news.cancelled'));
    } else if (await order({ do: 'gather' })) announce(t('news.gathering'));
  };

  return (
    <Plate as="section" className="vu-orders" aria-label={t('orders.label')}>
      <OrderKey
        icon={<Hand aria-hidden size={28} />}
        name={t('orders.invite')}
        line={invite ? t('orders.invited') : undefined}
        waits={waits}
        onPress={() => void order({ do: 'invite' })}
      />
      <OrderKey
        icon={gather ? <X aria-hidden size={28} /> : <Users aria-hidden size={28} />}
        name={t(gather ? 'orders.cancel' : 'orders.gather')}
        line={gather ? t('orders.gathering', { seconds: gatherSeconds(gather.due, now) }) : undefined}
        on={gather !== null}
        waits={waits}
        onPress={() => void gathers()}
      />
      <OrderKey
        icon={<Footprints aria-hidden size={28} />}
        name={t('orders.follow')}
        line={follows ? t('orders.following', { count: counts.together }) : undefined}
        on={follows}
        waits={waits}
        onPress={() => void order(follows ? { do: 'free', within: null } : { do: 'follow' })}
      />
      <OrderChoice
        icon={<Compass aria-hidden size={28} />}
        name={t('orders.free')}
        line={underway && !follows ? t(WITHIN_WORDS[within]) : undefined}
        on={underway && !follows}
        waits={waits}
        title={t('freeTitle')}
      >
        {(close) =>
          places.map(({ id, wish }) => (
            <Key
              key={id}
              full
              variant={underway && !follows && within === id ? 'set' : 'secondary'}
              onClick={() => {
                close();
                void order({ do: 'free', within: wish });
              }}
            >
              {t(`freeChoice.${id}`, { name })}
            </Key>
          ))
        }
      </OrderChoice>
      {listens ? (
        <OrderKey
          icon={<Ear aria-hidden size={28} />}
          name={t('orders.giveBack')}
          line={t('orders.listening', { time: sayAge(listen.until - now) })}
          on
          waits={waits}
          onPress={() => void order({ do: 'stop-listening' })}
        />
      ) : (
        <OrderChoice
          icon={<Ear aria-hidden size={28} />}
          name={t('orders.listen')}
          on={false}
          waits={waits}
          title={t('listenTitle')}
          explained={t('listenLine')}
        >
          {(close) =>
            LISTEN_S.map((seconds) => (
              <Key
                key={seconds}
                full
                variant="secondary"
                onClick={() => {
                  close();
                  void order({ do: 'listen', seconds });
                }}
              >
                {t(`listenFor.${seconds}`)}
              </Key>
            ))
          }
        </OrderChoice>
      )}
      <ShowKey edition={edition} tour={tour} here={here} waits={waits} />
    </Plate>
  );
}
