import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { useSay, useWords } from '../../../words/words.ts';
import { CardsEntry } from './CardsEntry.tsx';
import { choiceCount } from './result-facts.ts';
import './round-guide-words.ts';
import { ScreenAside, ScreenBell } from './ScreenAside.tsx';
import { ScreenChoices } from './ScreenChoices.tsx';
import { ScreenOther } from './ScreenOther.tsx';

type ScreenQuestionProps = { round: RoundNow; board: RoundBoard | null; ready: boolean };

/** A question from its opening to its explanation, to be read from the last row. */
export function ScreenQuestion({ round, board, ready }: ScreenQuestionProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const { index, of, practice, result, phase } = round;
  const question = round.question!;
  const number = (index ?? 0) + 1;
  const chooses = choiceCount(question) > 0;
  const counts = phase !== 'revealed' && round.options.cards;
  return (
    <main id="contenu" className="vu-roundscreen__question">
      <header className="vu-roundscreen__head">
        <p className="vu-roundscreen__number" data-long={of > 9}>
          <span aria-hidden>
            {number}
            <small>/{of}</small>
          </span>
          <span className="vu-hidden">{t('screen.of', { number, of })}</span>
        </p>
        <div>
          <h1>{say(question.prompt)}</h1>
          <p className="vu-roundscreen__kind">
            {practice && <b>{t('screen.try')} · </b>}
            {t(`screen.kinds.${question.kind}`)}
          </p>
        </div>
      </header>
      <div className="vu-roundscreen__answers">
        {chooses ? (
          <ScreenChoices question={question} result={result} />
        ) : (
          <ScreenOther question={question} result={result} />
        )}
      </div>
      {counts ? (
        <aside className="vu-roundscreen__aside vu-roundscreen__aside--cards">
          <ScreenBell round={round} />
          <CardsEntry round={round} board={board} ready={ready} />
        </aside>
      ) : (
        <ScreenAside round={round} />
      )}
    </main>
  );
}
