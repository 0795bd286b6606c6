import type { Localized } from '@ville-usine/shared/content/localized';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { ArrowRight, Check, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useSay, useWords } from '../words/words.ts';
import { paired } from './draft.ts';

type MatchAnswersProps = {
  pairs: (number | null)[];
  lefts: Localized[];
  rights: Localized[];
  solution: QuizAnswer | null;
  locked: boolean;
  onPairs: (pairs: (number | null)[]) => void;
};

/** Pairs, made by choosing for each left-hand side what goes with it. */
export function MatchAnswers({ pairs, lefts, rights, solution, locked, onPairs }: MatchAnswersProps) {
  const say = useSay();
  const t = useWords('quiz');
  const id = useId();
  // A closed list takes a pair with each arrow key: what a passing choice took from others is given back by the next one.
  // Fingers and aids change a list without its ever being focused: the first change of another list begins anew.
  const before = useRef<{ of: number; pairs: (number | null)[] } | null>(null);
  const solved = solution?.kind === 'match' ? solution.pairs : null;
  return (
    <ul className="vu-pairs">
      {lefts.map((left, index) => {
        const good = solved ? solved[index] === pairs[index] : null;
        return (
          <li
            key={left.fr}
            className={good === null ? undefined : good ? 'vu-choice--good' : 'vu-choice--bad'}
          >
            <label htmlFor={`${id}-${index}`}>{say(left)}</label>
            <ArrowRight aria-hidden size={20} />
            {solved ? (
              <span className="vu-grow">
                <strong>{say(rights[solved[index]!]!)}</strong>
                {good === false && pairs[index] != null && (
                  <em>
                    {t('was')} : {say(rights[pairs[index]!]!)}
                  </em>
                )}
              </span>
            ) : (
              <select
                id={`${id}-${index}`}
                value={pairs[index] ?? ''}
                disabled={locked}
                onFocus={() => {
                  before.current = { of: index, pairs };
                }}
                onChange={({ target: { value } }) => {
                  if (before.current?.of !== index) before.current = { of: index, pairs };
                  onPairs(paired(before.current.pairs, index, value === '' ? null : Number(value)));
                }}
              >
                <option value="">{t('choose')}</option>
                {rights.map((right, choice) => (
                  <option key={right.fr} value={choice}>
                    {say(right)}
                  </option>
                ))}
              </select>
            )}
            {good === true && <Check aria-label={t('good')} size={24} strokeWidth={3} />}
            {good === false && <X className="vu-cross" aria-hidden size={24} strokeWidth={3} />}
          </li>
        );
      })}
    </ul>
  );
}
