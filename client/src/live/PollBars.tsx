import { choicesOf, type Poll } from '@ville-usine/shared/live/poll';
import { Check } from 'lucide-react';
import { useWords } from '../words/words.ts';
import './poll.css';
import './room-words.ts';

type PollBarsProps = { poll: Poll; counts: readonly number[]; chosen?: readonly number[] };

/** A poll's results in bars, words and numbers. */
export function PollBars({ poll, counts, chosen = [] }: PollBarsProps) {
  const t = useWords('room');
  return (
    <ul className="vu-bars">
      {choicesOf(poll).map((choice, index) => {
        const count = counts[index] ?? 0;
        const percent = poll.voters > 0 ? Math.round((100 * count) / poll.voters) : 0;
        const mine = chosen.includes(index);
        return (
          <li key={choice} className={mine ? 'vu-bars__row vu-bars__row--mine' : 'vu-bars__row'}>
            <span className="vu-bars__fill" style={{ inlineSize: `${percent}%` }} aria-hidden />
            <span className="vu-bars__words">
              {mine && <Check aria-hidden size={18} strokeWidth={3} />}
              {choice}
              {poll.kind === 'scale' && index === 0 && ` · ${poll.options[0]}`}
              {poll.kind === 'scale' && index === counts.length - 1 && ` · ${poll.options[1]}`}
              {mine && <span className="vu-hidden"> ({t('poll.mine')})</span>}
            </span>
            <span className="vu-bars__count">
              <b>{count}</b> · {t('poll.share', { percent })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
