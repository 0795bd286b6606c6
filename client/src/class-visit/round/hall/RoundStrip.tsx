import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { MonitorPlay, Square, Users, Vote } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../net/result.ts';
import { Key } from '../../../ui/Key.tsx';
import { useFailure } from '../../../words/use-failure.ts';
import { useWords } from '../../../words/words.ts';
import { CardsEntry } from '../guide/CardsEntry.tsx';
import { EndRound } from '../guide/EndRound.tsx';
import { RoundKeys } from '../guide/RoundKeys.tsx';
import { gatherBeforeScreen, leaveScreen, standBeforeScreen } from './before-screen.ts';
import { useScreenPlace } from './place-store.ts';
import './round-hall-words.ts';
import './round-strip.css';

type RoundStripProps = {
  round: RoundNow;
  board: RoundBoard | null;
  refused: Failure | null;
  online: boolean;
};

/** The keys by which a guide runs the class's quiz from inside the city; the screen behind says the rest. */
export function RoundStrip({ round, board, refused, online }: RoundStripProps) {
  const t = useWords('roundHall');
  const say = useFailure();
  const [ending, setEnding] = useState(false);
  const [voting, setVoting] = useState(false);
  const { id, phase, index, options } = round;
  const votes = options.cards && (phase === 'open' || phase === 'closed');
  return (
    <fieldset className="vu-strip" aria-label={t('lead.label')}>
      {votes && voting && (
        <div className="vu-strip__vote">
          <CardsEntry key={`${id} ${index}`} round={round} board={board} ready={online} />
        </div>
      )}
      {refused && (
        <p className="vu-strip__news" role="alert">
          {t('lead.refused', { why: say(refused) })}
        </p>
      )}
      <Status round={round} board={board} />
      <ScreenKey />
      {phase === 'lobby' && (
        <Key
          variant="secondary"
          size="m"
          disabled={!online}
          icon={<Users aria-hidden size={20} />}
          onClick={() => void gatherBeforeScreen()}
        >
          {t('lead.gather')}
        </Key>
      )}
      {votes && (
        <Key
          variant="secondary"
          size="m"
          aria-expanded={voting}
          icon={<Vote aria-hidden size={20} />}
          onClick={() => setVoting(!voting)}
        >
          {t('lead.vote')}
        </Key>
      )}
      {phase !== 'over' && (
        <Key
          variant="quiet"
          size="m"
          disabled={!online}
          icon={<Square aria-hidden size={18} />}
          onClick={() => setEnding(true)}
        >
          {t('lead.end')}
        </Key>
      )}
      <div className="vu-strip__on">
        <RoundKeys round={round} ready={online} on="paper" />
      </div>
      {ending && <EndRound round={round} onClose={() => setEnding(false)} />}
    </fieldset>
  );
}

/** To the screen, so that it fills the picture, and back behind oneself. */
function ScreenKey() {
  const t = useWords('roundHall');
  const reading = useScreenPlace((state) => state.reading);
  return (
    <Key
      variant="secondary"
      size="m"
      aria-pressed={reading}
      icon={<MonitorPlay aria-hidden size={20} />}
      onClick={() => (reading ? leaveScreen() : void standBeforeScreen())}
    >
      {t(reading ? 'lead.away' : 'lead.place')}
    </Key>
  );
}

/** n of m, and how many have answered; read out as it changes. */
function Status({ round, board }: Pick<RoundStripProps, 'round' | 'board'>) {
  const t = useWords('roundHall');
  const { phase, index, of, count, options } = round;
  const cards = board?.cards;
  const counted = cards?.is === 'counts' ? cards.counts.reduce((sum, one) => sum + one, 0) : cards ? 1 : 0;
  const words = () => {
    if (phase === 'lobby') return t('lead.lobby', { here: count.players });
    if (phase === 'over') return t('lead.over');
    return options.cards
      ? t('counted', { count: counted })
      : t('answered', { count: count.answered, all: count.players });
  };
  return (
    <p className="vu-strip__status" role="status">
      {index !== null && <b>{t('lead.number', { number: index + 1, of })}</b>}
      <span>{words()}</span>
    </p>
  );
}
