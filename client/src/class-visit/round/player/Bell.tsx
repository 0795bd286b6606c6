import { useEffect, useRef } from 'react';
import { announce } from '../../../ui/announce.ts';
import { useWords } from '../../../words/words.ts';
import { minutesAndSeconds, useSecondsLeft } from '../../walk/seconds-left.ts';
import { roundClock } from '../round-store.ts';
import { momentTold } from './step-player.ts';

/** A calm bar and the seconds that are left, by the server's clock; told aloud at thirty and at ten only. */
export function Bell({ openedAt, closesAt }: { openedAt: number; closesAt: number }) {
  const t = useWords('roundPlayer');
  const left = useSecondsLeft(closesAt, roundClock) ?? 0;
  const before = useRef<number | null>(null);
  useEffect(() => {
    const moment = momentTold(before.current, left);
    before.current = left;
    if (moment !== null) announce(t('bell.left', { count: moment }));
  }, [left, t]);
  const share = Math.min(1, (left * 1000) / Math.max(1_000, closesAt - openedAt));
  return (
    <div className="vu-bell" role="timer" aria-label={t('bell.left', { count: left })}>
      <span className="vu-bell__bar" aria-hidden>
        <i style={{ transform: `scaleX(${share})` }} />
      </span>
      <b aria-hidden>{left > 60 ? minutesAndSeconds(left) : t('bell.short', { count: left })}</b>
    </div>
  );
}
