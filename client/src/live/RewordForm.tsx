import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { QUESTION_LENGTH } from '@ville-usine/shared/live/limits';
import { ArrowLeft, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './desk-words.ts';
import './live-words.ts';

type RewordFormProps = {
  words: string;
  /** Hears of every letter, so that none is lost with the form. */
  onWrite: (text: string) => void;
  onReword: (text: string, publish: boolean) => void;
  onBack: () => void;
};

/** Changes a question's words before they are published; the author's own are kept. */
export function RewordForm({ words, onWrite, onReword, onBack }: RewordFormProps) {
  const t = useWords('desk');
  const live = useWords('live');
  const [text, setText] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  const used = characters(cleanLine(text));
  const fits = used > 0 && used <= QUESTION_LENGTH;
  return (
    <>
      <div className="vu-mod__form">
        <h3>
          <label htmlFor="vu-reword">{t('mod.rewordTitle')}</label>
        </h3>
        <p className="vu-soft" id="vu-reword-hint">
          {t('mod.rewordHint')}
        </p>
        <textarea
          id="vu-reword"
          ref={field}
          className="vu-field"
          rows={3}
          value={text}
          aria-describedby="vu-reword-hint"
          aria-invalid={!fits}
          onChange={(event) => {
            setText(event.target.value);
            onWrite(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onBack();
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            if (fits) onReword(cleanLine(text), true);
          }}
        />
        <p className={fits ? 'vu-small' : 'vu-small vu-ask__count--over'}>
          {live('ask.count', { used, all: QUESTION_LENGTH })}
        </p>
      </div>
      <div className="vu-mod__acts">
        <Key
          variant="secondary"
          icon={<ArrowLeft aria-hidden size={20} />}
          end={<kbd>{t('mod.keys.escape')}</kbd>}
          onClick={onBack}
        >
          {t('mod.back')}
        </Key>
        <Key variant="secondary" disabled={!fits} onClick={() => onReword(cleanLine(text), false)}>
          {t('mod.rewordKeep')}
        </Key>
        <Key
          variant="green"
          grow
          disabled={!fits}
          icon={<Check aria-hidden size={20} />}
          end={<kbd>{t('mod.keys.enter')}</kbd>}
          onClick={() => onReword(cleanLine(text), true)}
        >
          {t('mod.rewordSend')}
        </Key>
      </div>
    </>
  );
}
