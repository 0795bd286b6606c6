import type { Caption } from '@ville-usine/shared/live/caption';
import { CAPTION_LENGTH } from '@ville-usine/shared/live/limits';
import { splitCaptions } from '@ville-usine/shared/live/split-captions';
import { Captions as CaptionsIcon, PenLine, Send, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { draft } from '../net/draft.ts';
import { newKey } from '../net/new-key.ts';
import { staffOwner } from '../net/owner.ts';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './voice.css';
import './voice-words.ts';

/** Captions that can still be corrected beside the field; the transcript has all. */
const LAST = 3;

/** Where staff write what is said aloud, typed or pasted; what could not be sent stays in the field. */
export function CaptionDesk({ sessionId, captions }: { sessionId: string; captions: readonly Caption[] }) {
  const t = useWords('voice');
  const failure = useFailure();
  const id = useId();
  const store = draft(`caption:${sessionId}`, staffOwner);
  const { text, write } = useStore(store);
  const keys = useRef(new Map<string, string>());
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(): Promise<void> {
    const all = splitCaptions(text);
    if (all.length === 0 || sending) return;
    setSending(true);
    setProblem(null);
    for (const [index, one] of all.entries()) {
      // The same words keep their key until they have arrived, so that none is shown twice.
      const name = `${index - all.length} ${one}`;
      const key = keys.current.get(name) ?? newKey();
      keys.current.set(name, key);
      const answer = await request('caption:say', { sessionId, key, text: one });
      if (!answer.ok) {
        setProblem(t('write.failed', { why: failure(answer.error) }));
        setSending(false);
        return;
      }
      keys.current.delete(name);
      write(all.slice(index + 1).join('\n'));
    }
    setSending(false);
    announce(t('write.sent'));
  }

  return (
    <section className="vu-write" aria-label={t('write.title')}>
      <h3>
        <CaptionsIcon aria-hidden size={20} />
        {t('write.title')}
      </h3>
      <form
        className="vu-write__form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label className="vu-small" htmlFor={id}>
          {t('write.label')}
        </label>
        <textarea
          id={id}
          rows={2}
          maxLength={20_000}
          value={text}
          readOnly={sending}
          aria-describedby={`${id}-line`}
          onChange={({ target }) => write(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <p className="vu-small" id={`${id}-line`}>
          {t('write.line')}
        </p>
        {problem && (
          <p className="vu-write__problem" role="alert">
            {problem}
          </p>
        )}
        <Key
          type="submit"
          variant="secondary"
          size="m"
          icon={<Send aria-hidden size={20} />}
          disabled={sending || text.trim() === ''}
        >
          {t('write.send')}
        </Key>
      </form>
      {captions.length > 0 && (
        <ol className="vu-write__last" aria-label={t('write.last')}>
          {captions.slice(-LAST).map((caption) => (
            <Written key={caption.id} caption={caption} onProblem={setProblem} />
          ))}
        </ol>
      )}
    </section>
  );
}

type WrittenProps = { caption: Caption; onProblem: (problem: string | null) => void };

function Written({ caption, onProblem }: WrittenProps) {
  const t = useWords('voice');
  const failure = useFailure();
  const [words, setWords] = useState<string | null>(null);
  const { id: captionId, text } = caption;

  async function save(): Promise<void> {
    const answer = await request('caption:correct', { captionId, text: words ?? text });
    onProblem(answer.ok ? null : t('write.failed', { why: failure(answer.error) }));
    if (answer.ok) setWords(null);
  }
  async function remove(): Promise<void> {
    const answer = await request('caption:remove', { captionId });
    // One that is gone already is removed.
    const gone = answer.ok || answer.error.code === 'not-found';
    onProblem(gone ? null : t('write.failed', { why: failure(answer.error) }));
    if (gone) announce(t('write.removed'));
  }

  if (words !== null) {
    return (
      <li>
        <form
          className="vu-write__form"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the key that was pressed.
            autoFocus
            maxLength={CAPTION_LENGTH}
            value={words}
            aria-label={t('write.correct', { text })}
            onChange={({ target }) => setWords(target.value)}
          />
          <div className="vu-write__keys">
            <Key type="submit" size="m" disabled={words.trim() === ''}>
              {t('write.save')}
            </Key>
            <Key variant="quiet" size="m" onClick={() => setWords(null)}>
              {t('write.cancel')}
            </Key>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li>
      <span className="vu-grow">{frenchSpaces(text)}</span>
      <Key
        variant="quiet"
        size="m"
        icon={<PenLine aria-hidden size={20} />}
        aria-label={t('write.correct', { text })}
        onClick={() => setWords(text)}
      />
      <Key
        variant="quiet"
        size="m"
        icon={<X aria-hidden size={20} />}
        aria-label={t('write.remove', { text })}
        onClick={() => void remove()}
      />
    </li>
  );
}
