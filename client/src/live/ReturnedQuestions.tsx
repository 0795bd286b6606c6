import { CircleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { draft } from '../net/draft.ts';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import { questionOutbox } from './outboxes.ts';

/** Questions the server would not take: their words are given back to their author. */
export function ReturnedQuestions({ sessionId, onTaken }: { sessionId: string; onTaken: () => void }) {
  const t = useWords('live');
  const failure = useFailure();
  const entries = useStore(questionOutbox.store, (box) => box.entries);
  const returned = entries.filter((entry) => entry.sessionId === sessionId && entry.returned);

  function takeUp(key: string, text: string) {
    const writing = draft(`question:${sessionId}`).getState();
    const before = writing.text.trim();
    writing.write(before === '' ? text : `${before}\n${text}`);
    void questionOutbox.drop(key);
    onTaken();
  }

  return returned.map((entry) => (
    <div key={entry.key} className="vu-returned" role="alert">
      <CircleAlert aria-hidden size={22} />
      <div className="vu-grow">
        <strong>{entry.returned && failure(entry.returned)}</strong>
        <p>{t('ask.returned')}</p>
        <p className="vu-question__text">{entry.text}</p>
        <div className="vu-row vu-row--wrap">
          <Key variant="secondary" size="m" onClick={() => takeUp(entry.key, entry.text)}>
            {t('ask.takeUp')}
          </Key>
          <Key variant="quiet" size="m" onClick={() => void questionOutbox.drop(entry.key)}>
            {t('ask.forget')}
          </Key>
        </div>
      </div>
    </div>
  ));
}
