import type { OwnQuestion } from '@ville-usine/shared/live/question';
import { Check, Clock, MessageCircleWarning, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import type { OutgoingQuestion } from './outboxes.ts';
import { ownSteps } from './own-steps.ts';
import { ReadAloud } from './ReadAloud.tsx';
import './room.css';
import './room-questions.css';

type OwnQuestionCardProps = {
  own: OwnQuestion;
  /** No moderator is connected. */
  unread: boolean;
  onRetake: (text: string) => void;
};

/** A question of the visitor's own: where it is on its way, in dots and in words. */
export function OwnQuestionCard({ own, unread, onRetake }: OwnQuestionCardProps) {
  const t = useWords('live');
  const { state } = own;
  const name = 'byName' in state ? state.byName : '';
  return (
    <OwnCard text={own.text} state={state}>
      <p className="vu-own__state">
        {t(state.name === 'submitted' && unread ? 'own.unread' : `own.${state.name}`, { name })}
      </p>
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
      {state.name === 'answered' && (
        <blockquote className="vu-answer">
          {frenchSpaces(state.text)}
          <ReadAloud id={`own-${own.id}`} question={own.text} answer={state.text} />
        </blockquote>
      )}
    </OwnCard>
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
