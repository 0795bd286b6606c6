import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import {
  ArrowRight,
  Check,
  Eye,
  EyeOff,
  Flag,
  Lock,
  type LucideIcon,
  MonitorPlay,
  Users,
  X,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFailure } from '../../../words/use-failure.ts';
import { useWords } from '../../../words/words.ts';
import { roundAsks, useRound } from '../round-store.ts';
import { gatherBeforeScreen, standBeforeScreen } from './before-screen.ts';
import './round-hall-words.ts';
import './round-strip.css';

type StripKeyProps = {
  icon: LucideIcon;
  name: string;
  main?: boolean;
  onClick: () => void;
};

function StripKey({ icon: Drawn, name, main, onClick }: StripKeyProps) {
  return (
    <button
      type="button"
      className={main ? 'vu-strip__key vu-strip__key--main' : 'vu-strip__key'}
      onClick={onClick}
    >
      <Drawn aria-hidden size={22} />
      <span>{name}</span>
    </button>
  );
}

/** The keys by which a guide runs the class's quiz from inside the city; the screen behind says the rest. */
export function RoundStrip({ round }: { round: RoundNow }) {
  const t = useWords('roundHall');
  const say = useFailure();
  const refused = useRound((state) => state.refused);
  const give = (order: RoundOrder) => void roundAsks('round:order', { roundId: round.id, order });
  return (
    <fieldset className="vu-strip" aria-label={t('lead.label')}>
      <Status round={round} />
      <Ways round={round} onGive={give} />
      <StripKey icon={MonitorPlay} name={t('lead.place')} onClick={() => void standBeforeScreen()} />
      {round.phase === 'lobby' && (
        <StripKey icon={Users} name={t('lead.gather')} onClick={() => void gatherBeforeScreen()} />
      )}
      {round.phase !== 'over' && <End key={round.phase} onEnd={() => give({ do: 'end' })} />}
      {refused && (
        <p className="vu-strip__news" role="alert">
          {t('lead.refused', { why: say(refused) })}
        </p>
      )}
    </fieldset>
  );
}

/** n of m, and how many have answered; read out as it changes. */
function Status({ round: { phase, index, of, count, options } }: { round: RoundNow }) {
  const t = useWords('roundHall');
  const cards = useRound(({ board }) => board?.cards ?? null);
  const counted = cards?.is === 'counts' ? cards.counts.reduce((sum, one) => sum + one, 0) : cards ? 1 : 0;
  const words =
    phase === 'lobby'
      ? t('lead.lobby', { here: count.players })
      : phase === 'over'
        ? t('lead.over')
        : options.cards
          ? t('counted', { count: counted })
          : t('answered', { count: count.answered, all: count.players });
  return (
    <p className="vu-strip__status" role="status">
      {index !== null && <b>{t('lead.number', { number: index + 1, of })}</b>}
      <span>{words}</span>
    </p>
  );
}

/** What can come next, the likeliest first. */
function Ways({ round, onGive }: { round: RoundNow; onGive: (order: RoundOrder) => void }) {
  const t = useWords('roundHall');
  const { phase, index, of } = round;
  if (phase === 'lobby')
    return (
      <StripKey
        icon={ArrowRight}
        name={t('lead.begin')}
        main
        onClick={() => onGive({ do: 'next', from: null })}
      />
    );
  if (phase === 'over')
    return <StripKey icon={Flag} name={t('lead.leave')} main onClick={() => onGive({ do: 'leave' })} />;
  if (phase !== 'revealed')
    return (
      <>
        <StripKey icon={Eye} name={t('lead.reveal')} main onClick={() => onGive({ do: 'reveal' })} />
        {phase === 'open' && (
          <StripKey icon={Lock} name={t('lead.close')} onClick={() => onGive({ do: 'close' })} />
        )}
      </>
    );
  const isLast = index === of - 1;
  return (
    <>
      <StripKey
        icon={isLast ? Check : ArrowRight}
        name={t(isLast ? 'lead.last' : 'lead.next')}
        main
        onClick={() => onGive({ do: 'next', from: index })}
      />
      <StripKey icon={EyeOff} name={t('lead.hide')} onClick={() => onGive({ do: 'hide' })} />
    </>
  );
}

/** How long the second press is waited for, milliseconds. */
const SURE_MS = 5_000;

/** Ends the quiz early; pressed twice, since it cannot be taken back. */
function End({ onEnd }: { onEnd: () => void }) {
  const t = useWords('roundHall');
  const [asked, ask] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => ask(false), SURE_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <StripKey
      icon={X}
      name={t(asked ? 'lead.endSure' : 'lead.end')}
      onClick={() => (asked ? onEnd() : ask(true))}
    />
  );
}
