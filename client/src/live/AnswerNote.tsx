import { characters, cleanText } from '@ville-usine/shared/live/clean-text';
import { ANSWER_LENGTH, REMARK_LENGTH } from '@ville-usine/shared/live/limits';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { ArrowLeft, CornerUpLeft, Mic } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { draft } from '../net/draft.ts';
import { staffOwner } from '../net/owner.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import type { Answering } from './use-answering.ts';

type AnswerNoteProps = {
  /** What was said aloud, or why the question needs other words. */
  way: 'aloud' | 'send-back';
  question: PublicQuestion;
  answering: Answering;
  onBack: () => void;
};

/** A short note beside an answer; kept on the device as one types, like every text here. */
export function AnswerNote({ way, question, answering, onBack }: AnswerNoteProps) {
  const t = useWords('desk');
  const aloud = way === 'aloud';
  const writing = useStore(draft(`${way}:${question.id}`, staffOwner));
  const field = useRef<HTMLTextAreaElement>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const text = cleanText(writing.text);
  const used = characters(text);
  const all = aloud ? ANSWER_LENGTH : REMARK_LENGTH;
  const fits = used > 0 && used <= all;

  async function send() {
    if (!fits || sending) {
      field.current?.focus();
      return;
    }
    setSending(true);
    const written = writing.text;
    const done = await (aloud ? answering.answerAloud(question, text) : answering.sendBack(question, text));
    setSending(false);
    if (done) writing.sent(written);
  }

  return (
    <form
      className="vu-pro__write"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor="vu-pro-note">
        <b>{t(aloud ? 'pro.aloudNote' : 'pro.sendBackNote')}</b>
      </label>
      <p className="vu-soft" id="vu-pro-note-hint">
        {t(aloud ? 'pro.aloudHint' : 'pro.sendBackHint')}
      </p>
      <textarea
        id="vu-pro-note"
        ref={field}
        className="vu-field"
        rows={3}
        value={writing.text}
        aria-describedby="vu-pro-note-hint vu-pro-note-count"
        aria-invalid={used > all}
        onChange={(event) => writing.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onBack();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <p className={used > all ? 'vu-small vu-ask__count--over' : 'vu-small'} id="vu-pro-note-count">
        {used > all ? t('pro.over', { count: used - all }) : t('pro.count', { used, all })}
      </p>
      <div className="vu-pro__ways">
        <Key
          type="submit"
          grow
          icon={aloud ? <Mic aria-hidden size={22} /> : <CornerUpLeft aria-hidden size={22} />}
          aria-disabled={!fits || sending}
        >
          {t(aloud ? 'pro.aloudSend' : 'pro.sendBackSend')}
        </Key>
        <Key variant="secondary" grow icon={<ArrowLeft aria-hidden size={20} />} onClick={onBack}>
          {t('pro.backToAnswer')}
        </Key>
      </div>
    </form>
  );
}
