import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CornerUpLeft, Hand, Mic } from 'lucide-react';
import { useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { AnswerLeaving } from './AnswerLeaving.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { AnswerWriting } from './AnswerWriting.tsx';
import './desk-words.ts';
import { Votes } from './ProfessionalQueue.tsx';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import type { Answering } from './use-answering.ts';

/** The question in hand and the answer being written. */
export function AnswerPane({ answering }: { answering: Answering }) {
  const t = useWords('desk');
  const { current, leaving } = answering;
  if (!current) {
    return (
      <div className="vu-nothing vu-pro__none">
        <span className="vu-nothing__icon">
          <Hand aria-hidden size={32} />
        </span>
        <strong>{t('pro.noneTitle')}</strong>
        <p className="vu-soft">{t('pro.none')}</p>
        <span className="vu-pro__tonone">
          <Key variant="secondary" onClick={() => answering.setTab('queue')}>
            {t('pro.takeFirst')}
          </Key>
        </span>
      </div>
    );
  }
  const sent = leaving(current.id);
  return (
    <>
      <div className="vu-pro__asked">
        <Votes question={current} on />
        <div className="vu-grow">
          <h2>{frenchSpaces(current.text)}</h2>
          <p className="vu-small">
            {t('pro.asked', { pseudonym: current.pseudonym })}
            {current.votes > 0 && `, ${t('pro.supported', { count: current.votes })}`}
          </p>
          <QuestionPlaceLink place={current.place} />
        </div>
      </div>
      {sent ? (
        <AnswerLeaving question={current} text={sent.text} answering={answering} />
      ) : (
        <Answer key={current.id} question={current} answering={answering} />
      )}
    </>
  );
}

/** In writing, aloud, or not before the question has other words. */
function Answer({ question, answering }: { question: PublicQuestion; answering: Answering }) {
  const t = useWords('desk');
  const [way, setWay] = useState<'write' | 'aloud' | 'send-back'>('write');
  if (way !== 'write') {
    return <AnswerNote way={way} question={question} answering={answering} onBack={() => setWay('write')} />;
  }
  const taken = question.state.name === 'taken';
  return (
    <>
      <AnswerWriting question={question} answering={answering} />
      {taken && (
        <div className="vu-pro__ways">
          <Key
            variant="secondary"
            size="m"
            grow
            icon={<Mic aria-hidden size={20} />}
            aria-label={t('pro.aloudLong')}
            onClick={() => setWay('aloud')}
          >
            {t('pro.aloud')}
          </Key>
          <Key
            variant="secondary"
            size="m"
            grow
            icon={<CornerUpLeft aria-hidden size={20} />}
            aria-label={t('pro.sendBackLong')}
            onClick={() => setWay('send-back')}
          >
            {t('pro.sendBack')}
          </Key>
        </div>
      )}
    </>
  );
}
