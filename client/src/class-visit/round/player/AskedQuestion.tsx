import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { Answers } from '../../../quiz/Answers.tsx';
import { useWords } from '../../../words/words.ts';
import { AnswerStatus } from './AnswerStatus.tsx';
import { Bell } from './Bell.tsx';
import { choose, useBegun } from './begun-answer.ts';
import { ExtraTime } from './ExtraTime.tsx';
import { LateAnswer } from './LateAnswer.tsx';
import { Question } from './Question.tsx';
import { RaiseCard } from './RaiseCard.tsx';
import { Steps } from './Steps.tsx';
import { draftFor, ownOf, standingOf } from './step-player.ts';
import { useFocusHere } from './use-focus-here.ts';

type AskedQuestionProps = {
  round: RoundNow & { question: NonNullable<RoundNow['question']>; index: number };
  self: RoundSelf | null;
  closed: boolean;
};

/** A question that is open, or closed and not shown yet: choose, send, change, until the bell or until the guide closes it. */
export function AskedQuestion({ round, self, closed }: AskedQuestionProps) {
  const { question, index, options } = round;
  const own = ownOf(round, self);
  const asked = { roundId: round.id, index };
  const { begun, kept } = useBegun(asked);
  const draft = draftFor(question, begun, own?.answer ?? null);
  const standing = standingOf(begun, own?.answer ?? null);
  const bell = own?.closesAt ?? null;
  return (
    <>
      <Steps round={round} />
      {!closed && !options.cards && bell !== null && round.openedAt !== null && (
        <Bell openedAt={round.openedAt} closesAt={bell} />
      )}
      {!closed && <ExtraTime round={round} self={own} />}
      <Question round={round} isNew={!closed} />
      <LateAnswer round={round} />
      {options.cards && !closed ? (
        <RaiseCard question={question} />
      ) : (
        !options.cards && (
          <Answers
            question={question}
            draft={draft}
            solution={null}
            locked={closed}
            onDraft={(chosen) => choose(asked, chosen)}
          />
        )
      )}
      {closed && <Closed round={round} given={(own?.answer ?? null) !== null} />}
      {!closed && !options.cards && (
        <AnswerStatus round={round} self={own} asked={asked} draft={draft} standing={standing} kept={kept} />
      )}
    </>
  );
}

function Closed({ round, given }: { round: RoundNow; given: boolean }) {
  const t = useWords('roundPlayer');
  const line = useFocusHere<HTMLParagraphElement>();
  const { cards } = round.options;
  const title = cards ? 'cards.shown' : round.phase === 'open' ? 'closed.time' : 'closed.title';
  return (
    <p ref={line} tabIndex={-1} className="vu-round__closed">
      <strong>{t(title)}</strong>
      {!cards && t(given ? 'closed.given' : 'closed.none')}
    </p>
  );
}
