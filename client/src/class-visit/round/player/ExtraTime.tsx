import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { Clock } from 'lucide-react';
import { useWords } from '../../../words/words.ts';

/** One's own extra time, where there is a bell at all. */
export function ExtraTime({ round, self }: { round: RoundNow; self: RoundSelf | null }) {
  const t = useWords('roundPlayer');
  if (!self || self.extra === 'none' || round.options.seconds === null || round.options.cards) return null;
  return (
    <p className="vu-status vu-round__extra">
      <Clock aria-hidden size={18} />
      {t(`extra.${self.extra}`)}
    </p>
  );
}
