import type { CardTally, RoundNow, RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import { Check, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Mark } from '../../../quiz/Mark.tsx';
import '../../../quiz/choices.css';
import { announce } from '../../../ui/announce.ts';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import { roundAsks } from '../round-store.ts';
import { countsOf, noCounts, stepped, sumOf, type Typed, written } from './card-counts.ts';
import { LETTERS } from './result-facts.ts';
import './round-guide-words.ts';

type CountCardsProps = {
  round: RoundNow;
  question: RoundQuestion;
  kept: CardTally | null;
  ready: boolean;
  choices: number;
  /** How many pupils the class has. */
  pupils: number;
};

/** The cards that are held up, counted by letter: by steps, or typed as a number. */
export function CountCards({ round, question, kept, ready, choices, pupils }: CountCardsProps) {
  const t = useWords('roundGuide');
  const counted = kept?.is === 'counts' ? kept.counts : null;
  const [mine, setTyped] = useState<Typed | null>(null);
  // Until somebody counts here it is what was counted elsewhere.
  const typed = mine ?? counted?.map(String) ?? noCounts(choices);
  const counts = countsOf(typed);
  const sum = sumOf(counts);
  const isKept = counted !== null && counted.every((count, index) => count === counts[index]);
  const over = pupils > 0 && sum > pupils;

  async function send() {
    const cards = { is: 'counts' as const, counts };
    const answer = await roundAsks('round:cards', { roundId: round.id, index: round.index ?? 0, cards });
    if (answer.ok) announce(t('tally.sent'));
  }

  return (
    <>
      <div>
        <p className="vu-cardsentry__title">{t('tally.title')}</p>
        <p className="vu-small">{t('tally.line')}</p>
      </div>
      <ul className="vu-cardcounts">
        {typed.map((text, index) => {
          const letter = LETTERS[index]!;
          return (
            <li key={letter}>
              <Mark index={index} />
              <b>{letter}</b>
              {question.kind === 'true-false' && (
                <span className="vu-small">{t(index === 0 ? 'tally.true' : 'tally.false')}</span>
              )}
              <span className="vu-cardcounts__keys">
                <button
                  type="button"
                  aria-label={t('tally.less', { letter })}
                  disabled={counts[index] === 0}
                  onClick={() => setTyped(stepped(typed, index, -1))}
                >
                  <Minus aria-hidden size={24} />
                </button>
                <input
                  inputMode="numeric"
                  aria-label={t('tally.count', { letter })}
                  value={text}
                  placeholder="0"
                  onFocus={({ target }) => target.select()}
                  onChange={({ target }) => setTyped(written(typed, index, target.value))}
                  onKeyDown={(event) => event.key === 'Enter' && void send()}
                />
                <button
                  type="button"
                  aria-label={t('tally.more', { letter })}
                  onClick={() => setTyped(stepped(typed, index, 1))}
                >
                  <Plus aria-hidden size={24} />
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status" className={over ? 'vu-cardsum vu-cardsum--over' : 'vu-cardsum'}>
        {over
          ? t('tally.over', { sum, of: pupils })
          : pupils > 0
            ? t('tally.sum', { sum, of: pupils })
            : t('tally.sumAlone', { count: sum })}
      </p>
      <Key
        full
        variant={isKept ? 'set' : 'secondary'}
        disabled={!ready || sum === 0}
        icon={<Check aria-hidden size={22} />}
        onClick={() => void send()}
      >
        {t(isKept ? 'tally.sent' : 'tally.send')}
      </Key>
    </>
  );
}
