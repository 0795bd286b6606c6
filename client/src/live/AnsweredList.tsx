import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { Staff } from '@ville-usine/shared/people/person';
import { CircleCheck, Mic, PenLine } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './desk-words.ts';
import type { Answering } from './use-answering.ts';

type AnsweredListProps = {
  answering: Answering;
  staff: Staff;
  /** Nothing is written here any more. */
  over: boolean;
};

/** What was answered, latest first; one's own answers can be corrected. */
export function AnsweredList({ answering, staff, over }: AnsweredListProps) {
  const t = useWords('desk');
  const language = useLanguage();
  if (answering.answered.length === 0) return <p className="vu-soft vu-pro__pad">{t('pro.doneEmpty')}</p>;
  return (
    <ul className="vu-pro__done">
      {answering.answered.map((question) => {
        const answer = answerOf(question.state);
        if (!answer) return null;
        const { at, by, byName, text, aloud } = answer;
        const mine = by === staff.id;
        const open = mine && !over && question.state.name === 'answered';
        return (
          <li key={question.id}>
            <b>{frenchSpaces(question.text)}</b>
            <p className="vu-soft">{frenchSpaces(text)}</p>
            <div className="vu-row">
              <span className="vu-status vu-status--ok">
                {aloud ? <Mic aria-hidden size={17} /> : <CircleCheck aria-hidden size={17} />}
                {t('pro.by', { time: clockTime(at, language), name: mine ? t('pro.you') : byName })}
              </span>
              {open && (
                <span className="vu-end">
                  <Key
                    variant="quiet"
                    size="m"
                    icon={<PenLine aria-hidden size={16} />}
                    onClick={() => answering.carryOn(question)}
                  >
                    {t('pro.correct')}
                  </Key>
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
