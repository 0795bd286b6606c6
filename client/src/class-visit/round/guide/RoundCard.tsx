import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { Info, ListChecks, Play, Presentation, Square } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../../../ui/Key.tsx';
import { Pill } from '../../../ui/Pill.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StatusBand } from '../../../ui/StatusBand.tsx';
import { useFailure } from '../../../words/use-failure.ts';
import { useSay, useWords } from '../../../words/words.ts';
import { minutesAndSeconds, useSecondsLeft } from '../../walk/seconds-left.ts';
import { roundClock } from '../round-store.ts';
import { CardsEntry } from './CardsEntry.tsx';
import { EndRound } from './EndRound.tsx';
import { PlayerList } from './PlayerList.tsx';
import './round-card.css';
import './round-guide-words.ts';
import { inEdition } from '../../../net/base.ts';
import { RoundKeys } from './RoundKeys.tsx';
import { StartRound, useProposedQuiz } from './StartRound.tsx';
import { useRoundLead } from './use-round-lead.ts';

type RoundCardProps = { edition: PublicEdition; token: string; ready: boolean };

/** The board's card of the class's live quiz: the way to start one, and everything that leads it. */
export default function RoundCard({ edition, token, ready }: RoundCardProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const { round, board, refused } = useRoundLead();
  const failureText = useFailure();
  const proposed = useProposedQuiz(edition);
  const [starting, setStarting] = useState(false);
  const sector = edition.sectors.find(({ id }) => id === proposed);
  return (
    <Sheet className="vu-roundcard" aria-labelledby="vu-roundcard">
      <div className="vu-roundcard__head">
        <ListChecks aria-hidden size={26} />
        <div className="vu-grow">
          <h2 id="vu-roundcard">{round ? say(round.title) : t('title')}</h2>
          {!round && (
            <p className="vu-small">
              {sector ? t('card.proposed', { name: say(sector.name) }) : t('card.none')}
            </p>
          )}
          {round && <Stage round={round} />}
        </div>
      </div>
      {refused && (
        <StatusBand tone="wait" icon={<Info aria-hidden size={22} />}>
          {failureText(refused)}
        </StatusBand>
      )}
      {round ? (
        <Lead round={round} board={board} ready={ready} token={token} />
      ) : (
        <div className="vu-roundcard__keys">
          <Key
            grow
            variant={sector ? 'yellow' : 'secondary'}
            disabled={!ready}
            icon={<Play aria-hidden size={22} />}
            onClick={() => setStarting(true)}
          >
            {t('open')}
          </Key>
        </div>
      )}
      {starting && <StartRound edition={edition} token={token} onClose={() => setStarting(false)} />}
    </Sheet>
  );
}

/** Where the round is: its question, how many have answered, how long it lasts. */
function Stage({ round }: { round: RoundNow }) {
  const t = useWords('roundGuide');
  const { phase, index, of, practice, count } = round;
  const seconds = useSecondsLeft(phase === 'open' ? round.closesAt : null, roundClock);
  if (phase === 'lobby') return <p className="vu-small">{t('card.lobby')}</p>;
  if (phase === 'over' || index === null) return <p className="vu-small">{t('card.over')}</p>;
  return (
    <>
      <p className="vu-roundcard__at">
        <span>
          {t('card.at', { number: index + 1, of })}
          {practice && ` · ${t('card.practice')}`}
        </span>
        <Pill tone={phase === 'open' ? 'live' : 'plain'}>{t(`card.phase.${phase}`)}</Pill>
        {seconds !== null && (
          <Pill tone="wait">
            {seconds > 0 ? t('card.bell', { time: minutesAndSeconds(seconds) }) : t('card.rung')}
          </Pill>
        )}
      </p>
      <p className="vu-small">
        {count.players > 0
          ? t('card.answered', { ...count })
          : t(round.options.cards ? 'card.alone' : 'card.nobody')}
      </p>
    </>
  );
}

type LeadProps = { round: RoundNow; board: RoundBoard | null; ready: boolean; token: string };

function Lead({ round, board, ready, token }: LeadProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const [ending, setEnding] = useState(false);
  const { phase, question, index } = round;
  return (
    <>
      {!ready && <p className="vu-roundcard__waits">{t('card.network')}</p>}
      {question && phase !== 'over' && <p className="vu-roundcard__prompt">{say(question.prompt)}</p>}
      <div className="vu-roundcard__keys">
        <RoundKeys round={round} ready={ready} on="paper" />
      </div>
      {question && round.options.cards && phase !== 'revealed' && (
        <CardsEntry key={`${round.id} ${index}`} round={round} board={board} ready={ready} />
      )}
      {board && board.players.length > 0 && phase !== 'over' && (
        <PlayerList round={round} board={board} ready={ready} />
      )}
      <div className="vu-roundcard__foot">
        <a
          className="vu-roundcard__link"
          href={inEdition(`/classe/direct/quiz#${token}`)}
          target="_blank"
          rel="noopener"
          title={t('card.screenLine')}
        >
          <Presentation aria-hidden size={20} />
          {t('card.screen')}
        </a>
        {phase !== 'over' && (
          <Key
            variant="quiet"
            size="m"
            disabled={!ready}
            icon={<Square aria-hidden size={18} />}
            onClick={() => setEnding(true)}
          >
            {t('card.end')}
          </Key>
        )}
      </div>
      {ending && <EndRound round={round} onClose={() => setEnding(false)} />}
    </>
  );
}
