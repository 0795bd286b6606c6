import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { findContactDetails } from '@ville-usine/shared/live/contact-details';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { QUESTION_LENGTH } from '@ville-usine/shared/live/limits';
import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { CircleAlert, Clock, MapPin, Save, Send, ShieldCheck } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { useConnection } from '../net/connection.ts';
import { useDraft } from '../net/draft.ts';
import { newKey } from '../net/new-key.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { AskedBefore } from './AskedBefore.tsx';
import './live-words.ts';
import { questionOutbox } from './outboxes.ts';
import './room.css';
import './room-questions.css';

type AskFormProps = {
  sessionId: string;
  place: QuestionPlace | null;
  placeName: string | null;
  /** A question one could ask, as an example. */
  example: string | null;
  /** No moderator is connected. */
  unread: boolean;
  /** The session as it is, for what was asked before. */
  snapshot: LiveSnapshot;
  field: RefObject<HTMLTextAreaElement | null>;
  onSent: () => void;
};

/** Where a visitor writes a question; each letter is kept on the device until the server has the whole. */
export function AskForm(props: AskFormProps) {
  const { sessionId, place, placeName, example, unread, snapshot, field, onSent } = props;
  const t = useWords('live');
  const draft = useDraft(`question:${sessionId}`);
  const offline = useConnection((connection) => connection.state === 'offline');
  const [sending, setSending] = useState(false);
  const hints = useId();
  const text = cleanLine(draft.text);
  const used = characters(text);
  const over = used - QUESTION_LENGTH;
  const contact = findContactDetails(text)[0];
  const later = offline && text !== '';

  async function send() {
    if (text === '' || over > 0 || sending) {
      field.current?.focus();
      return;
    }
    setSending(true);
    const written = draft.text;
    await questionOutbox.put(newKey(), { sessionId, text, place });
    draft.sent(written);
    setSending(false);
    announce(t(offline ? 'ask.sentLater' : 'ask.sent'));
    onSent();
    // Under a finger the field would bring its keyboard back, over what became of the question.
    if (!matchMedia('(pointer: coarse)').matches) field.current?.focus();
  }

  return (
    <form
      className="vu-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="vu-hidden" htmlFor={`${hints}-text`}>
        {t('ask.label')}
      </label>
      <textarea
        ref={field}
        id={`${hints}-text`}
        rows={3}
        value={draft.text}
        placeholder={example ? t('ask.example', { ask: example }) : t('ask.placeholder')}
        aria-describedby={hints}
        aria-invalid={over > 0}
        onChange={(event) => draft.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      {contact && (
        <p className="vu-ask__warning" role="status">
          <CircleAlert aria-hidden size={20} />
          <span>
            <strong>{t(`ask.contact.${contact.kind}`)}</strong> {t('ask.contactHint')}
          </span>
        </p>
      )}
      <AskedBefore text={text} snapshot={snapshot} />
      <div className="vu-ask__foot">
        <div className="vu-grow" id={hints}>
          <p className="vu-ask__note">
            <ShieldCheck aria-hidden size={18} />
            <span>
              {t(unread ? 'ask.nobody' : 'ask.reviewed')}
              {' · '}
              <span className={over > 0 ? 'vu-ask__count vu-ask__count--over' : 'vu-ask__count'}>
                {over > 0 ? t('ask.over', { count: over }) : t('ask.count', { used, all: QUESTION_LENGTH })}
              </span>
            </span>
          </p>
          {placeName && (
            <p className="vu-ask__note">
              <MapPin aria-hidden size={18} />
              {t('ask.place', { place: placeName })}
            </p>
          )}
          {draft.keptAt && text !== '' && (
            <p className="vu-status vu-status--ok">
              <Save aria-hidden size={16} />
              {t('ask.kept')}
            </p>
          )}
        </div>
        <Key
          type="submit"
          variant={later ? 'waiting' : 'primary'}
          icon={later ? <Clock aria-hidden size={20} /> : <Send aria-hidden size={20} />}
          aria-disabled={text === '' || over > 0 || sending}
        >
          {t(later ? 'ask.later' : contact ? 'ask.sendAnyway' : 'ask.send')}
        </Key>
      </div>
    </form>
  );
}
