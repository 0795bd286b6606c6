import type { RoundNow, RoundResult, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { useEffect } from 'react';
import { Answers } from '../../../quiz/Answers.tsx';
import '../../../quiz/verdict.css';
import { cue } from '../../../ui/cue.ts';
import { useSay, useWords } from '../../../words/words.ts';
import { Again } from './Again.tsx';
import { LateAnswer } from './LateAnswer.tsx';
import type { PlaceAgain } from './place-again.ts';
import { Question } from './Question.tsx';
import { Steps } from './Steps.tsx';
import { draftShown } from './step-player.ts';
import { useFocusHere } from './use-focus-here.ts';
import { useRead } from './use-read.ts';

type RoundVerdictProps = {
  round: RoundNow & {
    question: NonNullable<RoundNow['question']>;
    index: number;
    result: RoundResult;
  };
  self: RoundSelf;
  onLook: (place: PlaceAgain) => void;
};

const nothing = () => undefined;

/** The answer, whether one had it, what there is to learn, and where to see it again. */
export function RoundVerdict({ round, self, onLook }: RoundVerdictProps) {
  const { question, result, options } = round;
  useEffect(() => {
    if (self.right !== null) cue(self.right ? 'right' : 'near');
  }, [self.right]);
  return (
    <>
      <Steps round={round} />
      <Question round={round} isNew={false} />
      <LateAnswer round={round} />
      <Answers
        question={question}
        draft={draftShown(question, options.cards ? null : self.answer, result.solution)}
        solution={result.solution}
        onDraft={nothing}
      />
      <Explanation round={round} self={self} onLook={onLook} />
    </>
  );
}

function Explanation({ round, self, onLook }: RoundVerdictProps) {
  const t = useWords('roundPlayer');
  const core = useWords('core');
  const say = useSay();
  const title = useFocusHere<HTMLHeadingElement>();
  const words = useRead({ roundId: round.id, index: round.index });
  const { result, options, practice } = round;
  const { right, points } = self;
  const given = !options.cards && right !== null;
  const name = options.cards ? 'class' : right === null ? 'none' : right ? 'right' : 'notYet';
  return (
    <>
      <div className={given && !right ? 'vu-verdict vu-verdict--close' : 'vu-verdict'}>
        <div className="vu-grow">
          <h4 ref={title} tabIndex={-1} aria-describedby="vu-round-why">
            {t(`verdict.${name}`)}
          </h4>
          <div ref={words} id="vu-round-why">
            {result.explanation && <p>{say(result.explanation)}</p>}
            {options.speed && !practice && points !== null && points > 0 && (
              <p className="vu-round__points">{t('verdict.points', { count: points })}</p>
            )}
            {practice && <p className="vu-small">{t('verdict.practice')}</p>}
            {result.source && <p className="vu-small">{core('source', { source: result.source })}</p>}
          </div>
        </div>
      </div>
      {result.where && right !== true && <Again place={result.where.place} onLook={onLook} />}
      <p className="vu-soft vu-small">{t('verdict.wait')}</p>
    </>
  );
}
