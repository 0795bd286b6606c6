import type { Localized } from '@ville-usine/shared/content/localized';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { ArrowDown, ArrowUp, Check, X } from 'lucide-react';
import { announce } from '../ui/announce.ts';
import { useSay, useWords } from '../words/words.ts';
import { moved } from './draft.ts';

type OrderAnswersProps = {
  order: number[];
  items: Localized[];
  solution: QuizAnswer | null;
  locked: boolean;
  onOrder: (order: number[]) => void;
};

/** A list put in order by arrows: each item can be moved one place up or down, nothing is dragged. */
export function OrderAnswers({ order, items, solution, locked, onOrder }: OrderAnswersProps) {
  const say = useSay();
  const t = useWords('quiz');
  const right = solution?.kind === 'order' ? solution.order : null;

  const move = (position: number, by: -1 | 1) => {
    const next = moved(order, position, by);
    onOrder(next);
    const item = say(items[order[position]!]!);
    announce(t('moved', { item, place: position + by + 1, count: order.length }));
  };

  return (
    <ol className="vu-order">
      {(right ?? order).map((item, position) => {
        const words = say(items[item]!);
        const good = right ? order[position] === item : null;
        return (
          <li key={item} className={good === null ? undefined : good ? 'vu-choice--good' : 'vu-choice--dim'}>
            <b>{position + 1}</b>
            <span className="vu-grow">{words}</span>
            {good === null ? (
              <>
                <button
                  type="button"
                  aria-label={t('up', { item: words })}
                  disabled={locked || position === 0}
                  onClick={() => move(position, -1)}
                >
                  <ArrowUp aria-hidden size={22} />
                </button>
                <button
                  type="button"
                  aria-label={t('down', { item: words })}
                  disabled={locked || position === order.length - 1}
                  onClick={() => move(position, 1)}
                >
                  <ArrowDown aria-hidden size={22} />
                </button>
              </>
            ) : good ? (
              <Check aria-label={t('good')} size={24} strokeWidth={3} />
            ) : (
              <X className="vu-cross" aria-hidden size={24} strokeWidth={3} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
