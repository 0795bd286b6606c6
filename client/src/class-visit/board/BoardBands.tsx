import type { Board, TourNow } from '@ville-usine/shared/class-visit/tour';
import { DoorOpen, Flag, Info, MonitorSmartphone, RotateCcw, UserPlus } from 'lucide-react';
import { NetworkBand } from '../../live/NetworkBand.tsx';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import { deviceKey } from '../tour/device-key.ts';
import { guideAsks, order, useGuide } from '../tour/guide-store.ts';
import './tour-board-words.ts';

type BoardBandsProps = { tour: TourNow; board: Board; token: string; ready: boolean };

/** What a teacher must know before anything else: what happened, what is safe, one way forward. */
export function BoardBands({ tour, board, token, ready }: BoardBandsProps) {
  const t = useWords('tourBoard');
  const failureText = useFailure();
  const { takenAt, refused } = useGuide();
  const { turnedAway, places } = board;

  async function openPlace() {
    const answer = await guideAsks('guide:open-place', {});
    if (answer.ok) announce(t('bands.opened', { places: answer.value.places }));
  }

  return (
    <>
      <NetworkBand line={t('bands.network')} />
      {refused && (
        <StatusBand tone="wait" icon={<Info aria-hidden size={24} />}>
          {failureText(refused)}
        </StatusBand>
      )}
      {takenAt !== null && (
        <StatusBand
          icon={<MonitorSmartphone aria-hidden size={26} />}
          title={t(tour.guide ? 'bands.takenCityTitle' : 'bands.takenTitle')}
        >
          <div className="vu-board__band">
            <p>{t('bands.takenLine')}</p>
            <Key
              size="m"
              variant="secondary"
              icon={<Flag aria-hidden size={20} />}
              onClick={() => void guideAsks('guide:enter', { token, device: deviceKey() })}
            >
              {t('bands.takeBack')}
            </Key>
          </div>
        </StatusBand>
      )}
      {turnedAway > 0 && (
        <StatusBand
          icon={<UserPlus aria-hidden size={26} />}
          title={t('bands.fullTitle', { count: turnedAway })}
        >
          <div className="vu-board__band">
            <p>{t('bands.fullLine', { places: places.of })}</p>
            <Key
              size="m"
              variant="secondary"
              disabled={!ready}
              icon={<DoorOpen aria-hidden size={20} />}
              onClick={() => void openPlace()}
            >
              {t('bands.open')}
            </Key>
          </div>
        </StatusBand>
      )}
      {tour.endedAt !== null && (
        <StatusBand tone="ok" icon={<Flag aria-hidden size={26} />} title={t('bands.overTitle')}>
          <div className="vu-board__band">
            <p>{t('bands.overLine')}</p>
            <Key
              size="m"
              variant="secondary"
              icon={<RotateCcw aria-hidden size={20} />}
              onClick={() => void order({ do: 'begin' })}
            >
              {t('bands.reopen')}
            </Key>
          </div>
        </StatusBand>
      )}
    </>
  );
}
