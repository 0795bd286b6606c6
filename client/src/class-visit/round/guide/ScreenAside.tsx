import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { Hourglass, Lightbulb } from 'lucide-react';
import { useSay, useWords } from '../../../words/words.ts';
import { minutesAndSeconds, useSecondsLeft } from '../../walk/seconds-left.ts';
import { roundClock } from '../round-store.ts';
import './round-guide-words.ts';

/** How long there still is, large; nothing without a bell. */
export function ScreenBell({ round }: { round: RoundNow }) {
  const seconds = useSecondsLeft(round.phase === 'open' ? round.closesAt : null, roundClock);
  if (seconds === null) return null;
  return (
    <p role="timer" className="vu-roundscreen__bell">
      {minutesAndSeconds(seconds)}
    </p>
  );
}

/** Beside the answers: how long there is, then what there is to learn. */
export function ScreenAside({ round }: { round: RoundNow }) {
  const t = useWords('roundGuide');
  const say = useSay();
  const { phase, result, closesAt, openedAt } = round;
  const seconds = useSecondsLeft(phase === 'open' ? closesAt : null, roundClock);
  if (result)
    return (
      <aside className="vu-roundscreen__aside">
        <p className="vu-pill vu-pill--ok">
          <Lightbulb aria-hidden size={20} />
          {t('screen.explanation')}
        </p>
        <p className="vu-roundscreen__explained">
          {result.explanation ? say(result.explanation) : t('screen.noExplanation')}
        </p>
        {result.where && <p className="vu-roundscreen__where">{say(result.where.text)}</p>}
        {result.source && <p className="vu-small">{t('screen.source', { source: result.source })}</p>}
      </aside>
    );
  if (phase === 'closed')
    return (
      <aside className="vu-roundscreen__aside vu-roundscreen__aside--wait">
        <h2>{t('screen.closedTitle')}</h2>
        <p className="vu-roundscreen__line">{t('screen.closedLine')}</p>
      </aside>
    );
  const whole = closesAt !== null && openedAt !== null ? (closesAt - openedAt) / 1000 : 0;
  return (
    <aside className="vu-roundscreen__aside vu-roundscreen__aside--wait">
      <Hourglass aria-hidden size={56} />
      {seconds === null ? (
        <p className="vu-roundscreen__calm">{t('screen.noBell')}</p>
      ) : (
        <>
          <ScreenBell round={round} />
          <span className="vu-roundscreen__time" aria-hidden>
            <i style={{ width: `${whole > 0 ? Math.min(100, (seconds / whole) * 100) : 0}%` }} />
          </span>
        </>
      )}
    </aside>
  );
}
