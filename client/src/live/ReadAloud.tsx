import { CircleStop, Volume2 } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '../words/words.ts';
import { canReadAloud, readAloud, stopReading, useAloud } from './read-aloud.ts';
import './room-moment.css';
import './room-words.ts';

type ReadAloudProps = { id: string; question: string; answer: string };

/** Has an answer read aloud, by the browser; Escape stops it too. Nothing where the browser cannot. */
export function ReadAloud({ id, question, answer }: ReadAloudProps) {
  const t = useWords('room');
  const reading = useAloud((aloud) => aloud.reading === id);
  useEffect(() => {
    if (!reading) return;
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The first Escape ends the voice, not the panel around it.
      event.stopPropagation();
      stopReading();
    };
    document.addEventListener('keydown', stop, true);
    return () => {
      document.removeEventListener('keydown', stop, true);
      if (useAloud.getState().reading === id) stopReading();
    };
  }, [reading, id]);
  if (!canReadAloud) return null;
  return (
    <button
      type="button"
      className="vu-aloud"
      aria-label={reading ? t('aloud.stop') : t('aloud.readLong', { text: question })}
      onClick={() => (reading ? stopReading() : readAloud(id, answer))}
    >
      {reading ? <CircleStop aria-hidden size={20} /> : <Volume2 aria-hidden size={20} />}
      {t(reading ? 'aloud.stop' : 'aloud.read')}
    </button>
  );
}
