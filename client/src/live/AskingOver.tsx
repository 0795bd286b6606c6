import { useEffect } from 'react';
import { useDraft } from '../net/draft.ts';
import { announce } from '../ui/announce.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { KeptWords } from './KeptWords.tsx';
import './live-words.ts';

/** In place of the form once the session is over; a question that was being typed is given back. */
export function AskingOver({ sessionId }: { sessionId: string }) {
  const t = useWords('live');
  const { text, keptAt } = useDraft(`question:${sessionId}`);
  const begun = text.trim() !== '';
  const line = t(begun ? 'ask.endedWriting' : 'ask.ended');
  useEffect(() => announce(line), [line]);
  return (
    <>
      <StatusBand tone="wait">{line}</StatusBand>
      {begun && <KeptWords text={text} label={t('ask.begun')} kept={keptAt !== null} />}
    </>
  );
}
