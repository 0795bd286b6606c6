import { Ban, Clock, CornerUpLeft, Lock, Merge, MessagesSquare, Save } from 'lucide-react';
import { memo } from 'react';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import { ClassLabel } from './ClassLabel.tsx';
import './desk-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';
import './moderation-words.ts';
import { type MarkedSession, SessionMark } from './SessionMark.tsx';
import { hasContactDetails, isKeptBack, isSetAside } from './waiting-list.ts';

type QueueRowProps = {
  question: QueuedQuestion;
  /** Where several sessions share the queue. */
  session: MarkedSession | undefined;
  current: boolean;
  twin: boolean;
  later: boolean;
  /** A rewording or refusal was begun here. */
  begun: boolean;
  onLook: (id: string) => void;
};

/** One question of the queue. */
function Row({ question, session, current, twin, later, begun, onLook }: QueueRowProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  return (
    <li>
      <button
        type="button"
        className="vu-mod__item"
        aria-current={current ? 'true' : undefined}
        onClick={() => onLook(question.id)}
      >
        <span className="vu-row">
          <ClassLabel label={question.classLabel} />
          <span className="vu-small vu-end">
            <Age since={question.askedAt} />
          </span>
        </span>
        <span className="vu-mod__text">{frenchSpaces(question.text)}</span>
        {session && <SessionMark {...session} />}
        {hasContactDetails(question) && (
          <span className="vu-status vu-status--bad">
            <Lock aria-hidden size={16} />
            {t('mod.heldLine')}
          </span>
        )}
        {isKeptBack(question) && (
          <span className="vu-status vu-status--wait">
            <MessagesSquare aria-hidden size={16} />
            {m('keptBackLine')}
          </span>
        )}
        {isSetAside(question) && (
          <span className="vu-status vu-status--bad">
            <Ban aria-hidden size={16} />
            {m('asideLine')}
          </span>
        )}
        {'remark' in question.state && question.state.remark && (
          <span className="vu-status vu-status--wait">
            <CornerUpLeft aria-hidden size={16} />
            {t('mod.remarkLine')}
          </span>
        )}
        {begun && (
          <span className="vu-status vu-status--ok">
            <Save aria-hidden size={16} />
            {m('begun')}
          </span>
        )}
        {twin && (
          <span className="vu-status vu-status--queued">
            <Merge aria-hidden size={16} />
            {t('mod.twin')}
          </span>
        )}
        {later && (
          <span className="vu-status vu-status--wait">
            <Clock aria-hidden size={16} />
            {t('mod.laterLine')}
          </span>
        )}
      </button>
    </li>
  );
}

/** Drawn anew only when it looks different: two hundred of them stand in a queue, and each arrival makes new objects. */
export const QueueRow = memo(
  Row,
  (was, now) =>
    was.current === now.current &&
    was.twin === now.twin &&
    was.later === now.later &&
    was.begun === now.begun &&
    was.onLook === now.onLook &&
    was.session?.mark === now.session?.mark &&
    was.session?.title === now.session?.title &&
    was.question.text === now.question.text &&
    was.question.state === now.question.state,
);
