import type { LiveSession } from '@ville-usine/shared/live/session';
import { LogOut } from 'lucide-react';
import { useId } from 'react';
import { useDraft } from '../net/draft.ts';
import { useVisit } from '../people/visit-store.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import { ReturnedQuestions } from './ReturnedQuestions.tsx';

/** Where one was in a session that is open no more: why, in one sentence, and what one was writing. */
export function ShutOut({ was }: { was: LiveSession }) {
  const t = useWords('live');
  const draft = useDraft(`question:${was.id}`);
  const field = useId();
  const inClass = useVisit(({ visitor }) => Boolean(visitor?.classId));
  const byLink = was.audience.kind === 'adults' && !inClass;
  return (
    <>
      <StatusBand tone="wait" icon={<LogOut aria-hidden size={26} />}>
        {t(byLink ? 'shutOut.link' : 'shutOut.other')}
      </StatusBand>
      <ReturnedQuestions sessionId={was.id} onTaken={() => undefined} />
      {draft.text.trim() !== '' && (
        <div className="vu-ask">
          <label htmlFor={field}>{t(byLink ? 'shutOut.keptLink' : 'shutOut.kept')}</label>
          <textarea id={field} value={draft.text} rows={3} readOnly />
        </div>
      )}
    </>
  );
}
