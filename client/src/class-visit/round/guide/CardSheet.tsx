import { Mark } from '../../../quiz/Mark.tsx';
import '../../../quiz/choices.css';
import { useWords } from '../../../words/words.ts';
import type { CardSize } from './card-sheets.ts';
import { LETTERS } from './result-facts.ts';
import './round-guide-words.ts';

type CardSheetProps = {
  cards: readonly number[];
  size: CardSize;
  number: number;
  /** The screen shows one set of them; paper gets them all. */
  onlyPrinted: boolean;
};

/** One A4 sheet of cards, each with its letter and its sign. */
export function CardSheet({ cards, size, number, onlyPrinted }: CardSheetProps) {
  const t = useWords('roundGuide');
  return (
    <section
      className="vu-cardsheet"
      data-size={size}
      data-printed={onlyPrinted}
      aria-label={t('cards.sheet', { number })}
    >
      {cards.map((index) => {
        const letter = LETTERS[index]!;
        return (
          <div key={letter} className="vu-answercard">
            <Mark index={index} />
            <b>{letter}</b>
            <small>{letter === 'A' || letter === 'B' ? t(`cards.trueFalse.${letter}`) : ''}</small>
          </div>
        );
      })}
    </section>
  );
}
