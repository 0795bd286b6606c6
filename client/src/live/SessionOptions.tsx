import { useWords } from '../words/words.ts';
import './moderation-words.ts';
import type { MarkedSession } from './SessionMark.tsx';

/** The choices of a field that narrows to one session: all of them first, then each by its mark and title. */
export function SessionOptions({ sessions }: { sessions: ReadonlyMap<string, MarkedSession> }) {
  const m = useWords('moderation');
  return (
    <>
      <option value="">{m('bySession')}</option>
      {[...sessions].map(([id, { mark, title }]) => (
        <option key={id} value={id}>
          {mark} · {title}
        </option>
      ))}
    </>
  );
}
