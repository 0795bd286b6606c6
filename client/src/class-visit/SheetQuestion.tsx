import type { PublicQuizQuestion } from '@ville-usine/shared/quiz/question';
import { useSay, useWords } from '../words/words.ts';
import './class-visit-words.ts';

/** A question of a quiz on paper: boxes to tick or to number, two columns to join, a line to write on. No answer. */
export function SheetQuestion({ question }: { question: PublicQuizQuestion }) {
  const say = useSay();
  return (
    <li className="vu-print__question">
      <p className="vu-print__ask">{say(question.prompt)}</p>
      <Answers question={question} />
    </li>
  );
}

function Answers({ question }: { question: PublicQuizQuestion }) {
  const t = useWords('classVisit');
  const say = useSay();
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <Boxes words={question.choices.map(say)} />;
    case 'true-false':
      return <Boxes words={[t('sheets.right'), t('sheets.wrong')]} />;
    case 'order':
      return (
        <>
          <p>{t('sheets.order')}</p>
          <Boxes words={question.items.map(say)} />
        </>
      );
    case 'match':
      return (
        <>
          <p>{t('sheets.match')}</p>
          <div className="vu-print__match">
            <ul>
              {question.lefts.map((left) => (
                <li key={left.fr}>{say(left)} •</li>
              ))}
            </ul>
            <ul>
              {question.rights.map((right) => (
                <li key={right.fr}>• {say(right)}</li>
              ))}
            </ul>
          </div>
        </>
      );
    case 'estimate':
      return (
        <p>
          {t('sheets.estimate', { min: question.min, max: question.max, unit: question.unit })}{' '}
          <span className="vu-print__blank" />
        </p>
      );
  }
}

function Boxes({ words }: { words: string[] }) {
  return (
    <ul className="vu-print__boxes">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
