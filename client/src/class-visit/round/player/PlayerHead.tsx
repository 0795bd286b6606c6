import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { lookFrom } from '@ville-usine/shared/people/look';
import { ChevronDown, Wifi, WifiOff } from 'lucide-react';
import { Heading } from 'react-aria-components/Heading';
import { useConnection } from '../../../net/connection.ts';
import { FigureHead } from '../../../people/FigureHead.tsx';
import { useVisit } from '../../../people/visit-store.ts';
import { Plate } from '../../../ui/Plate.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { fold } from './player-store.ts';
import { numberOf } from './step-player.ts';

function useWhere(round: RoundNow): string {
  const t = useWords('roundPlayer');
  if (round.phase === 'lobby') return t('head.lobby');
  if (round.phase === 'over') return t('head.over');
  return round.practice ? t('head.practice') : t('head.question', numberOf(round));
}

/** Who plays, in which class, at which question, and whether there is a line; the key that folds it away. */
export function PlayerHead({ round }: { round: RoundNow }) {
  const t = useWords('roundPlayer');
  const say = useSay();
  const { visitor, classLabel } = useVisit();
  const online = useConnection(({ state }) => state !== 'offline');
  const where = useWhere(round);
  const Sign = online ? Wifi : WifiOff;
  return (
    <div className="vu-round__top">
      <Heading slot="title" level={2} className="vu-hidden">
        {t('title', { title: say(round.title) })}
      </Heading>
      <Plate className="vu-round__head">
        {visitor && (
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <FigureHead helmet={visitor.helmet} look={visitor.look ?? lookFrom(visitor.pseudonym)} />
          </svg>
        )}
        <p className="vu-grow">
          <b>{visitor?.pseudonym}</b>
          <span>{[classLabel, where].filter(Boolean).join(' · ')}</span>
        </p>
        <Sign
          role="img"
          aria-label={t(online ? 'head.online' : 'head.offline')}
          className={online ? 'vu-round__line' : 'vu-round__line vu-round__line--lost'}
          size={26}
        />
        <button type="button" className="vu-close" aria-label={t('fold')} onClick={fold}>
          <ChevronDown aria-hidden size={24} />
        </button>
      </Plate>
    </div>
  );
}
