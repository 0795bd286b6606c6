import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { numberOf } from './step-player.ts';

/** How far the quiz has come, for the eye: the head says it in words. */
export function Steps({ round }: { round: RoundNow }) {
  const { number, count } = numberOf(round);
  return (
    <div className="vu-segments" aria-hidden>
      {Array.from({ length: count }, (_, at) => at + 1).map((at) => (
        <i key={at} className={at < number ? 'ok' : at === number ? 'on' : undefined} />
      ))}
    </div>
  );
}
