import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import { isWaiting } from '@ville-usine/shared/live/is-waiting';
import type { DeskQuestion } from '@ville-usine/shared/live/question';
import {
  Ban,
  CheckCheck,
  CircleCheck,
  Clock,
  CornerUpLeft,
  History,
  Lock,
  Merge,
  MessagesSquare,
  PenLine,
} from 'lucide-react';
import { Pill } from '../ui/Pill.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import { ClassLabel } from './ClassLabel.tsx';
import './desk-words.ts';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import './moderation-words.ts';
import { type MarkedSession, SessionMark } from './SessionMark.tsx';
import { hasContactDetails, isKeptBack, isSetAside } from './waiting-list.ts';

type ModerationQuestionProps = {
  question: DeskQuestion;
  /** Where several sessions share the queue. */
  session: MarkedSession | undefined;
  compact: boolean;
};

/** The question to decide on: large, with what was checked. */
export function ModerationQuestion({ question, session, compact }: ModerationQuestionProps) {
  const t = useWords('desk');
  const m = useWords('moderation');
  const held = hasContactDetails(question);
  const { state, classLabel, gathers } = question;
  const { awaits, readBy, remark, late } = isWaiting(state) ? state : {};
  const clean = !held && findContactDetails(question.text).length === 0;
  return (
    <div className={compact || held ? 'vu-mod__read vu-mod__read--compact' : 'vu-mod__read'}>
      <div className="vu-row vu-row--wrap">
        <ClassLabel label={question.classLabel} />
        <span className="vu-soft vu-grow">{t('mod.from', { pseudonym: question.pseudonym })}</span>
        {session && <SessionMark {...session} />}
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
      {isSetAside(question) && (
        <p className="vu-status vu-status--bad">
          <Ban aria-hidden size={17} />
          {m('asideWhy')}
        </p>
      )}
      {isKeptBack(question) && (
        <p className="vu-status vu-status--wait">
          <MessagesSquare aria-hidden size={17} />
          {m('keptBackLine')}
        </p>
      )}
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
