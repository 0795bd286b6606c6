import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { Clock } from 'lucide-react';
import { StatusBand } from '../../../ui/StatusBand.tsx';
import { useFailure } from '../../../words/use-failure.ts';
import { useWords } from '../../../words/words.ts';
import { useLate } from './begun-answer.ts';
import { numberOf } from './step-player.ts';

/** An answer that came after the end, of this question or of the one before: what became of it. */
export function LateAnswer({ round }: { round: RoundNow }) {
  const t = useWords('roundPlayer');
  const sentence = useFailure();
  const late = useLate((state) => state.late);
  if (!late || late.roundId !== round.id || round.index === null) return null;
  if (round.index - late.index > 1) return null;
  const { number } = numberOf({ ...round, index: late.index });
  return (
    <StatusBand
      tone="wait"
      icon={<Clock aria-hidden size={24} />}
      title={number > 0 ? t('status.late', { number }) : t('status.latePractice')}
    >
      {sentence(late.failure)}
    </StatusBand>
  );
}
