import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { EyeOff, HeartHandshake, LayoutDashboard, Play, Square, Users } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../../../ui/Key.tsx';
import { Plate } from '../../../ui/Plate.tsx';
import { useWords } from '../../../words/words.ts';
import { cardsGiven } from './card-counts.ts';
import { EndRound } from './EndRound.tsx';
import { LookAgain } from './LookAgain.tsx';
import './round-guide-words.ts';
import { inEdition } from '../../../net/base.ts';
import { RoundKeys } from './RoundKeys.tsx';
import { StartRound } from './StartRound.tsx';
import { orderRound } from './use-round-lead.ts';

type ScreenBarProps = {
  edition: PublicEdition;
  round: RoundNow | null;
  board: RoundBoard | null;
  token: string;
  ready: boolean;
};

/** The bar at the foot of the big screen: how many have answered, and the keys that lead on. */
export function ScreenBar({ edition, round, board, token, ready }: ScreenBarProps) {
  const t = useWords('roundGuide');
  const [asking, setAsking] = useState<'start' | 'end' | null>(null);
  const isOver = round?.phase === 'over';
  return (
    <Plate as="nav" className="vu-screenbar" aria-label={t('title')}>
      {!round?.question && !isOver && round && (
        <p className="vu-screenbar__words vu-screenbar__words--soft">{t('screen.keys')}</p>
      )}
      {round?.question && !isOver ? <Count round={round} board={board} /> : null}
      {isOver && (
        <p className="vu-screenbar__words">
          <HeartHandshake aria-hidden size={26} />
          {t(round.ranking ? 'podium.promiseTeams' : 'podium.promise')}
        </p>
      )}
      <div className="vu-screenbar__keys">
        <a
          className="vu-key vu-key--enamel"
          href={inEdition(`/classe/direct#${token}`)}
          aria-label={t('screen.board')}
          title={t('screen.board')}
        >
          <LayoutDashboard aria-hidden size={22} />
        </a>
        {round && !isOver && !round.result && (
          <Key
            variant="enamel"
            aria-label={t('card.end')}
            title={t('card.end')}
            disabled={!ready}
            icon={<Square aria-hidden size={20} />}
            onClick={() => setAsking('end')}
          />
        )}
        {round?.result && <LookAgain edition={edition} round={round} ready={ready} />}
        {isOver && round.options.teams > 0 && (
          <Key
            variant="enamel"
            aria-disabled={!ready}
            icon={<Users aria-hidden size={22} />}
            onClick={() => void orderRound(round, { do: 'ranking', shown: round.ranking === null })}
          >
            {t(round.ranking ? 'podium.rankingHide' : 'podium.ranking')}
          </Key>
        )}
        {round ? (
          <RoundKeys round={round} ready={ready} on="enamel" />
        ) : (
          <Key
            variant="hot"
            disabled={!ready}
            icon={<Play aria-hidden size={22} />}
            onClick={() => setAsking('start')}
          >
            {t('open')}
          </Key>
        )}
      </div>
      {asking === 'start' && <StartRound edition={edition} token={token} onClose={() => setAsking(null)} />}
      {asking === 'end' && round && <EndRound round={round} onClose={() => setAsking(null)} />}
    </Plate>
  );
}

function Count({ round, board }: { round: RoundNow; board: RoundBoard | null }) {
  const t = useWords('roundGuide');
  const { count, result } = round;
  const alone = round.options.cards;
  const given = result ? result.given : count.answered + cardsGiven(board?.cards ?? null);
  return (
    <>
      <p role="status" className="vu-screenbar__count">
        <b>{given}</b>{' '}
        {alone
          ? t('screen.answersAlone', { count: given })
          : t('screen.answers', { count: given, players: count.players })}
      </p>
      <p className="vu-screenbar__words vu-screenbar__words--soft">
        <EyeOff aria-hidden size={24} />
        {t('screen.nobody')}
      </p>
    </>
  );
}
