import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import { useSay, useWords } from '../../../words/words.ts';
import { useFocusHere } from './use-focus-here.ts';

type QuestionProps = {
  round: RoundNow & { question: NonNullable<RoundNow['question']> };
  /** Read out as it comes: while it is open, not once something newer is below it. */
  isNew: boolean;
};

/** The question's words, and what kind of answer it wants. */
export function Question({ round, isNew }: QuestionProps) {
  const t = useWords('roundPlayer');
  const quiz = useWords('quiz');
  const say = useSay();
  const { question } = round;
  return (
    <>
      {isNew ? (
        <NewQuestion key={question.id}>{say(question.prompt)}</NewQuestion>
      ) : (
        <h3 className="vu-quiz__question">{say(question.prompt)}</h3>
      )}
      <p className="vu-soft vu-quiz__kind">
        {!round.options.cards && isNew && quiz(`kinds.${question.kind}`)}
        {round.practice && <strong> {t('practice')}</strong>}
      </p>
    </>
  );
}

function NewQuestion({ children }: { children: string }) {
  const words = useFocusHere<HTMLHeadingElement>();
  return (
    <h3 ref={words} tabIndex={-1} className="vu-quiz__question">
      {children}
    </h3>
  );
}
