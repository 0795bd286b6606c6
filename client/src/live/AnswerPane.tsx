import { characters, cleanText } from '@ville-usine/shared/live/clean-text';
import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import { ANSWER_LENGTH } from '@ville-usine/shared/live/limits';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CircleAlert, Clock, CornerUpLeft, Hand, Mic, Save, Send, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../net/connection.ts';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { AnswerNote } from './AnswerNote.tsx';
import './desk-words.ts';
import { PinKey, Votes } from './ProfessionalQueue.tsx';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import { type Answering, draftOfAnswer } from './use-answering.ts';

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
        <Leaving question={current} text={sent.text} answering={answering} />
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
      <Writing question={question} answering={answering} />
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

function Leaving(props: { question: PublicQuestion; text: string; answering: Answering }) {
  const { question, text, answering } = props;
  const t = useWords('desk');
  const offline = useConnection((connection) => connection.state === 'offline');
  return (
    <div className="vu-pro__write">
      <blockquote className="vu-answer vu-answer--leaving">{frenchSpaces(text)}</blockquote>
      <Key
        variant="waiting"
        full
        className="vu-pro__publish"
        icon={<Clock aria-hidden size={24} />}
        aria-disabled
      >
        {t(offline ? 'pro.later' : 'pro.sending')}
      </Key>
      <Key
        variant="secondary"
        full
        icon={<Undo2 aria-hidden size={20} />}
        onClick={() => void answering.takeBack(question, text)}
      >
        {t('pro.takeBack')}
      </Key>
    </div>
  );
}

function Writing({ question, answering }: { question: PublicQuestion; answering: Answering }) {
  const t = useWords('desk');
  const language = useLanguage();
  const writing = useStore(draftOfAnswer(question.id));
  const offline = useConnection((connection) => connection.state === 'offline');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const text = cleanText(writing.text);
  const used = characters(text);
  const over = used - ANSWER_LENGTH;
  const correcting = question.state.name === 'answered';
  const ready = used > 0 && over <= 0;
  return (
    <form
      className="vu-pro__write"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void answering.publish(question, text);
        else field.current?.focus();
      }}
    >
      <label className="vu-hidden" htmlFor="vu-pro-answer">
        {t('pro.yourAnswer')}
      </label>
      <textarea
        id="vu-pro-answer"
        ref={field}
        className="vu-field vu-pro__field"
        value={writing.text}
        placeholder={t('pro.placeholder')}
        aria-invalid={over > 0}
        aria-describedby="vu-pro-state"
        onChange={(event) => writing.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.currentTarget.form?.requestSubmit();
        }}
      />
      {findContactDetails(text).length > 0 && (
        <p className="vu-ask__warning" role="status">
          <CircleAlert aria-hidden size={20} />
          {t('pro.contact')}
        </p>
      )}
      <p className="vu-row vu-pro__state" id="vu-pro-state">
        <span className="vu-status vu-status--ok">
          {used > 0 && (
            <>
              <Save aria-hidden size={17} />
              {writing.keptAt
                ? t('pro.kept', { time: clockTime(writing.keptAt.toISOString(), language) })
                : t('pro.keeping')}
            </>
          )}
        </span>
        <span className={over > 0 ? 'vu-small vu-end vu-ask__count--over' : 'vu-small vu-end'}>
          {over > 0 ? t('pro.over', { count: over }) : t('pro.count', { used, all: ANSWER_LENGTH })}
        </span>
      </p>
      <div className="vu-pro__keys">
        <Key
          type="submit"
          variant={offline ? 'waiting' : 'primary'}
          size="l"
          grow
          className="vu-pro__publish"
          icon={offline ? <Clock aria-hidden size={22} /> : <Send aria-hidden size={22} />}
          aria-disabled={!ready}
        >
          {t(offline ? 'pro.later' : correcting ? 'pro.correct' : 'pro.publish')}
        </Key>
        <PinKey question={question} answering={answering} grow />
        {!correcting && (
          <Key
            variant="secondary"
            grow
            icon={<Undo2 aria-hidden size={20} />}
            onClick={() => void answering.release(question)}
          >
            {t('pro.release')}
          </Key>
        )}
      </div>
    </form>
  );
}
