import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { ArrowRight, Check, Eye, EyeOff, Flag, Play, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import './round-guide-words.ts';
import { type Step, stepOn } from './round-steps.ts';
import { orderRound } from './use-round-lead.ts';

const ICONS: Record<Step['says'], ReactNode> = {
  begin: <Play aria-hidden size={22} />,
  close: <Check aria-hidden size={22} />,
  reveal: <Eye aria-hidden size={22} />,
  next: <ArrowRight aria-hidden size={22} />,
  finish: <Flag aria-hidden size={22} />,
  leave: <Flag aria-hidden size={22} />,
};

/** How many seconds « longer » adds. */
const LONGER_S = 30;

type RoundKeysProps = {
  round: RoundNow;
  /** Orders leave now. */
  ready: boolean;
  /** On the dark bar of the big screen, or on paper. */
  on: 'paper' | 'enamel';
};

/** The key that leads a round on, and what else can be done where it is. */
export function RoundKeys({ round, ready, on }: RoundKeysProps) {
  const t = useWords('roundGuide');
  const { says, order } = stepOn(round);
  const wish = (one: Parameters<typeof orderRound>[1]) => ready && void orderRound(round, one);
  const second = on === 'paper' ? 'secondary' : 'enamel';
  return (
    <>
      {round.phase === 'open' && round.closesAt !== null && (
        <Key
          variant={second}
          aria-disabled={!ready}
          title={t('step.longerLine')}
          icon={<Timer aria-hidden size={20} />}
          onClick={() => wish({ do: 'longer', seconds: LONGER_S })}
        >
          {t('step.longer')}
        </Key>
      )}
      {round.phase === 'revealed' && (
        <Key
          variant={second}
          aria-disabled={!ready}
          aria-label={t('step.hide')}
          title={t('step.hide')}
          icon={<EyeOff aria-hidden size={20} />}
          onClick={() => wish({ do: 'hide' })}
        >
          {on === 'paper' ? t('step.hide') : undefined}
        </Key>
      )}
      <Key
        className="vu-roundon"
        grow={on === 'paper'}
        variant={!ready ? 'waiting' : on === 'paper' ? 'primary' : 'hot'}
        aria-disabled={!ready}
        icon={ICONS[says]}
        end={on === 'enamel' ? <kbd aria-hidden>→</kbd> : undefined}
        onClick={() => wish(order)}
      >
        {t(`step.${says}`)}
      </Key>
    </>
  );
}
