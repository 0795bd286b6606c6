import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { QUESTION_LENGTH } from '@ville-usine/shared/live/limits';
import { ArrowLeft, Check, Save } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import { CopyKey } from './CopyKey.tsx';
import { rewordDraft } from './decision-drafts.ts';
import './desk-words.ts';
import './live-words.ts';
import type { QueuedQuestion } from './merged-queue.ts';

type RewordFormProps = {
  question: QueuedQuestion;
  /** Its session is over: nothing is published from here. */
  over: boolean;
  onReword: (text: string, publish: boolean) => void;
  onBack: () => void;
};

/** Changes a question's words before they are published; the author's own are kept. */
export function RewordForm({ question, over, onReword, onBack }: RewordFormProps) {
  const t = useWords('desk');
  const live = useWords('live');
  const begun = useStore(rewordDraft(question));
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (begun.text || question.text);
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
        <h2>
          <label htmlFor="vu-reword">{t('mod.rewordTitle')}</label>
        </h2>
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
            setTyped(event.target.value);
            begun.write(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onBack();
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            if (fits) onReword(cleanLine(text), !over);
          }}
        />
        <p className="vu-row vu-row--wrap">
          <span className={fits ? 'vu-small vu-grow' : 'vu-small vu-grow vu-ask__count--over'}>
            {live('ask.count', { used, all: QUESTION_LENGTH })}
          </span>
          {begun.keptAt && begun.text !== '' && (
            <span className="vu-status vu-status--ok">
              <Save aria-hidden size={17} />
              {live('keptWords.here')}
            </span>
          )}
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
        {over ? (
          <CopyKey text={text} />
        ) : (
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
        )}
      </div>
    </>
  );
}
