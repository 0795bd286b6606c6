import { characters, cleanText } from '@ville-usine/shared/live/clean-text';
import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import { ANSWER_LENGTH } from '@ville-usine/shared/live/limits';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CircleAlert, Clock, Save, Send, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../net/connection.ts';
import { Key } from '../ui/Key.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './desk-words.ts';
import { PinKey } from './ProfessionalQueue.tsx';
import { type Answering, draftOfAnswer } from './use-answering.ts';

/** The answer as it is written or corrected; every key press is kept on this device. */
export function AnswerWriting({ question, answering }: { question: PublicQuestion; answering: Answering }) {
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
