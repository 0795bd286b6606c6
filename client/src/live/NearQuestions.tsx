import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import { ChevronUp, Merge, MessagesSquare } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './live-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';

type NearQuestionsProps = {
  near: QueuedQuestion[];
  /** F was pressed while there is more than one: each says its number. */
  choosing: boolean;
  onMerge: (into: QueuedQuestion) => void;
};

/** Questions that ask about the same, published or waiting: one may be merged with another. */
export function NearQuestions({ near, choosing, onMerge }: NearQuestionsProps) {
  const t = useWords('desk');
  const live = useWords('live');
  if (near.length === 0) return null;
  return (
    <section className="vu-mod__near">
      <div className="vu-row">
        <h3>{t('mod.near')}</h3>
        <span className="vu-soft vu-end" role="status">
          {choosing ? t('mod.mergeWhich', { count: near.length }) : t('mod.nearSide')}
        </span>
      </div>
      <ul className="vu-col">
        {near.map((question, index) => (
          <Card as="li" key={question.id} className="vu-mod__nearcard" tone={choosing ? 'now' : 'plain'}>
            <span className="vu-vote">
              <ChevronUp aria-hidden size={18} strokeWidth={3} />
              {question.votes}
            </span>
            <div className="vu-grow">
              <strong>{frenchSpaces(question.text)}</strong>
              <p className="vu-small">
                <MessagesSquare aria-hidden size={14} />{' '}
                {isWaiting(question.state)
                  ? t('mod.nearWaiting')
                  : live(`steps.${question.state.name === 'taken' ? 'answering' : question.state.name}`)}
              </p>
            </div>
            {question.state.name !== 'archived' && (
              <Key
                variant="secondary"
                size="m"
                icon={<Merge aria-hidden size={20} />}
                end={choosing ? <kbd>{index + 1}</kbd> : index === 0 ? <kbd>F</kbd> : undefined}
                aria-label={t('mod.mergeWith', { text: question.text })}
                onClick={() => onMerge(question)}
              >
                {t('mod.merge')}
              </Key>
            )}
          </Card>
        ))}
      </ul>
    </section>
  );
}
