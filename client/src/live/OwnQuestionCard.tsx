import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { OwnQuestion, PublicQuestion } from '@ville-usine/shared/live/question';
import { Check, Clock, MessageCircleWarning, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import type { OutgoingQuestion } from './outboxes.ts';
import { ownLine } from './own-line.ts';
import { ownSteps } from './own-steps.ts';
import { ReadAloud } from './ReadAloud.tsx';
import './room.css';
import './room-questions.css';
import { WithdrawKey } from './WithdrawKey.tsx';

type OwnQuestionCardProps = {
  own: OwnQuestion;
  snapshot: LiveSnapshot;
  onRetake: (text: string) => void;
};

/** A question of the visitor's own: where it is on its way, in dots and in words. */
export function OwnQuestionCard({ own, snapshot, onRetake }: OwnQuestionCardProps) {
  const t = useWords('live');
  const { state } = own;
  const line = ownLine(own, snapshot);
  const into = state.name === 'merged' ? snapshot.questions.find(({ id }) => id === state.into) : undefined;
  const answer = answerOf(state);
  return (
    <OwnCard text={own.text} state={state}>
      <p className="vu-own__state">{t(line.key, line.values)}</p>
      {own.gathers !== undefined && <p className="vu-small">{t('own.gathers', { count: own.gathers })}</p>}
      {own.reworded && <p className="vu-small">{t('reworded')}</p>}
      {state.name === 'refused' && (
        <>
          <p className="vu-own__reason">
            <MessageCircleWarning aria-hidden size={20} />
            {t(`reasons.${state.reason}`)}
          </p>
          <Key
            variant="secondary"
            size="m"
            icon={<Undo2 aria-hidden size={18} />}
            onClick={() => onRetake(own.text)}
          >
            {t('retake')}
          </Key>
        </>
      )}
      {answer && (
        <blockquote className="vu-answer">
          {frenchSpaces(answer.text)}
          <ReadAloud id={`own-${own.id}`} question={own.text} answer={answer.text} />
        </blockquote>
      )}
      {into && <MergedInto question={into} />}
      {(isWaiting(state) || state.name === 'approved') && <WithdrawKey questionId={own.id} />}
    </OwnCard>
  );
}

/** The question that one's own has become a part of, with what was answered to it. */
function MergedInto({ question }: { question: PublicQuestion }) {
  const t = useWords('live');
  const answer = answerOf(question.state);
  return (
    <>
      <p className="vu-question__text">{frenchSpaces(question.text)}</p>
      {answer && (
        <blockquote className="vu-answer">
          <span className="vu-small">{t('answerBy', { name: answer.byName })} </span>
          {frenchSpaces(answer.text)}
        </blockquote>
      )}
    </>
  );
}

/** A question that still waits on this device. */
export function WaitingQuestionCard({ entry, online }: { entry: OutgoingQuestion; online: boolean }) {
  const t = useWords('live');
  return (
    <OwnCard text={entry.text} state={null}>
      <p>
        <Pill tone="wait" icon={<Clock aria-hidden size={16} />}>
          {t(online ? 'own.sending' : 'own.outbox')}
        </Pill>
      </p>
    </OwnCard>
  );
}

function OwnCard(props: { text: string; state: OwnQuestion['state'] | null; children: ReactNode }) {
  const t = useWords('live');
  const { way, at } = ownSteps(props.state);
  return (
    <Card as="li" className="vu-own" tone={at < 2 ? 'mine' : 'plain'}>
      <p className="vu-question__text">{frenchSpaces(props.text)}</p>
      <ol className="vu-own__steps" aria-label={t('steps.label')}>
        {way.map((step, index) => {
          const kind =
            step === 'refused' ? 'refused' : index < at || at === 4 ? 'done' : index === at ? 'now' : 'next';
          return (
            <li
              key={step}
              className={`vu-step vu-step--${kind}`}
              aria-current={index === at ? 'step' : undefined}
            >
              <span className="vu-step__dot" aria-hidden>
                {kind === 'done' && <Check size={14} strokeWidth={3.5} />}
                {kind === 'refused' && <X size={14} strokeWidth={3.5} />}
              </span>
              <span className="vu-step__name">{t(`steps.${step}`)}</span>
              {kind === 'done' && <span className="vu-hidden">, {t('steps.done')}</span>}
            </li>
          );
        })}
      </ol>
      {props.children}
    </Card>
  );
}
