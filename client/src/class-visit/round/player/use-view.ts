import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { useEffect, useState } from 'react';
import { roundClock } from '../round-store.ts';
import { ownOf, type PlayerView, viewOf } from './step-player.ts';

/** What the player shows now; wakes up at one's own bell. */
export function useView(round: RoundNow, self: RoundSelf | null): PlayerView {
  const [, wake] = useState(0);
  const bell = round.phase === 'open' ? (ownOf(round, self)?.closesAt ?? null) : null;
  useEffect(() => {
    if (bell === null) return;
    const timer = setTimeout(() => wake(bell), Math.max(0, bell - roundClock()) + 20);
    return () => clearTimeout(timer);
  }, [bell]);
  return viewOf(round, self, roundClock());
}
