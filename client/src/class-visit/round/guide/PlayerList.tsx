import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { ChevronDown } from 'lucide-react';
import { useWords } from '../../../words/words.ts';
import { ExtraTime } from './ExtraTime.tsx';
import './round-guide-words.ts';

type PlayerListProps = { round: RoundNow; board: RoundBoard; ready: boolean };

/** Folded: who has not answered while a question is asked, everyone otherwise; each with the time they have. For the teacher alone. */
export function PlayerList({ round, board, ready }: PlayerListProps) {
  const t = useWords('roundGuide');
  const asks = round.phase === 'open' || round.phase === 'closed';
  const listed = asks ? board.players.filter((one) => !one.answered) : board.players;
  const title = t(asks ? 'card.waiting' : 'card.players', { count: listed.length });
  return (
    <details className="vu-roundplayers">
      <summary>
        {title}
        <ChevronDown aria-hidden size={20} />
      </summary>
      <p className="vu-small">{listed.length === 0 ? t('card.waitingNone') : t('card.private')}</p>
      <ul>
        {listed.map((one) => (
          <li key={one.id}>
            <span className="vu-grow">
              <b>{one.pseudonym}</b>
              {!one.here && <span className="vu-small">{t('card.away')}</span>}
            </span>
            <ExtraTime pupil={one} disabled={!ready} />
          </li>
        ))}
      </ul>
    </details>
  );
}
