import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';
import {
  CheckCheck,
  ChevronUp,
  CircleCheck,
  Clock,
  CornerUpLeft,
  History,
  Lock,
  Merge,
  MessagesSquare,
  PenLine,
} from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import { ClassLabel } from './ClassLabel.tsx';
import './desk-words.ts';
import './live-words.ts';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import { hasContactDetails } from './waiting-list.ts';

/** The question to decide on: large, with what was checked. */
export function ModerationQuestion({ question, compact }: { question: DeskQuestion; compact: boolean }) {
  const t = useWords('desk');
  const held = hasContactDetails(question);
  const { state, classLabel, gathers } = question;
  const { awaits, readBy, remark, late } = isWaiting(state) ? state : {};
  const clean = !held && findContactDetails(question.text).length === 0;
  return (
    <div className={compact || held ? 'vu-mod__read vu-mod__read--compact' : 'vu-mod__read'}>
      <div className="vu-row">
        <ClassLabel label={question.classLabel} />
        <span className="vu-soft vu-grow">{t('mod.from', { pseudonym: question.pseudonym })}</span>
        <QuestionPlaceLink place={question.place} />
        <span>
          {held ? (
            <Pill tone="bad" icon={<Lock aria-hidden size={16} />}>
              {t('mod.held1')}
            </Pill>
          ) : (
            <Pill tone="wait" icon={<Clock aria-hidden size={16} />}>
              <Age since={question.askedAt} />
            </Pill>
          )}
        </span>
      </div>
      <blockquote className="vu-mod__words">
        {frenchSpaces(question.text)
          .split(/(•••)/)
          .map((part, index) =>
            part === '•••' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, never reordered.
              <mark key={index}>{part}</mark>
            ) : (
              part
            ),
          )}
      </blockquote>
      {held && <p className="vu-status vu-status--bad">{t('mod.heldWhy')}</p>}
      {remark && (
        <p className="vu-status vu-status--wait">
          <CornerUpLeft aria-hidden size={17} />
          {t('mod.checks.remark', { name: remark.byName, text: frenchSpaces(remark.text) })}
        </p>
      )}
      <ul className="vu-mod__checks">
        {clean && (
          <li className="vu-status vu-status--ok">
            <CircleCheck aria-hidden size={17} />
            {t('mod.checks.noContact')}
          </li>
        )}
        <li className={question.firstTime ? 'vu-status vu-status--ok' : 'vu-status vu-soft'}>
          {question.firstTime ? <CircleCheck aria-hidden size={17} /> : <History aria-hidden size={17} />}
          {t(question.firstTime ? 'mod.checks.firstTime' : 'mod.checks.notFirst')}
        </li>
        {readBy !== undefined && (
          <li className="vu-status vu-status--ok">
            <CheckCheck aria-hidden size={17} />
            {t('mod.checks.readBy', { name: readBy })}
          </li>
        )}
        {late !== undefined && (
          <li className="vu-status vu-status--queued">
            <History aria-hidden size={17} />
            {t('mod.checks.late')} <Age since={late} />
          </li>
        )}
        {classLabel !== null && awaits === 'moderator' && readBy === undefined && !remark && (
          <li className="vu-status vu-soft">{t('mod.checks.noTeacher')}</li>
        )}
        {gathers !== undefined && (
          <li className="vu-status vu-status--queued">
            <Merge aria-hidden size={17} />
            {t('mod.checks.gathers', { count: gathers })}
          </li>
        )}
        {question.original !== null && (
          <li className="vu-status vu-status--queued">
            <PenLine aria-hidden size={17} />
            {t('mod.checks.reworded', { original: question.original })}
          </li>
        )}
      </ul>
    </div>
  );
}

type NearQuestionsProps = {
  near: DeskQuestion[];
  /** F was pressed while there is more than one: each says its number. */
  choosing: boolean;
  onMerge: (into: DeskQuestion) => void;
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
