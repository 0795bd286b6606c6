import type { RoundQuestion, RoundResult } from '@ville-usine/shared/class-visit/round/round';
import { Check } from 'lucide-react';
import { Mark } from '../../../quiz/Mark.tsx';
import { MARKS } from '../../../quiz/marks.ts';
import '../../../quiz/choices.css';
import { useSay, useWords } from '../../../words/words.ts';
import { isRight, LETTERS, shareOf } from './result-facts.ts';
import './round-guide-words.ts';

type ScreenChoicesProps = { question: RoundQuestion; result: RoundResult | null };

/** The choices with their signs and letters; once the result is shown, how many gave each and which are right. */
export function ScreenChoices({ question, result }: ScreenChoicesProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const choices = 'choices' in question ? question.choices.map(say) : [t('tally.true'), t('tally.false')];
  return (
    <ul className="vu-screenchoices" data-many={choices.length > 4}>
      {choices.map((words, index) => {
        const right = result !== null && isRight(result.solution, index);
        const count = result?.tally[index] ?? 0;
        const colour = right ? 'var(--vu-green)' : MARKS[index % MARKS.length]!.colour;
        return (
          <li key={LETTERS[index]} data-right={right}>
            <Mark index={index} />
            <b className="vu-screenchoices__letter">{LETTERS[index]}</b>
            <div className="vu-grow">
              <p>{words}</p>
              {result && (
                <span className="vu-screenchoices__bar" aria-hidden>
                  <i style={{ width: `${shareOf(count, result) * 100}%`, background: colour }} />
                </span>
              )}
            </div>
            {right && <Check aria-label={t('screen.right')} size={36} strokeWidth={3.5} />}
            {result && <strong>{count}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
