import type { RoundQuestion } from '@ville-usine/shared/class-visit/round/round';
import { choicesIn } from '../../../quiz/Answers.tsx';
import { Mark } from '../../../quiz/Mark.tsx';
import { useSay, useWords } from '../../../words/words.ts';

const LETTERS = 'ABCDEF';

/** A class with one screen answers with paper: which card says what; or with one voice, where cards cannot say it. */
export function RaiseCard({ question }: { question: RoundQuestion }) {
  const t = useWords('roundPlayer');
  const say = useSay();
  const choices = choicesIn(question);
  return (
    <>
      <p className="vu-round__raise">
        <strong>{t(choices ? 'cards.raise' : 'cards.together')}</strong>
        {t(choices ? 'cards.line' : 'cards.togetherLine')}
      </p>
      {choices && (
        <ul className="vu-round__cards">
          {choices.map((choice, index) => (
            <li key={choice.fr}>
              <b>{LETTERS[index]}</b>
              <Mark index={index} />
              <span>{say(choice)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
