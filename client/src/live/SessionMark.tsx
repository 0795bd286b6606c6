import { useWords } from '../words/words.ts';
import './moderation-sessions.css';
import './moderation-words.ts';

export type MarkedSession = { mark: string; title: string };

/** Which session a question is of: its letter and its name. */
export function SessionMark({ mark, title }: MarkedSession) {
  const t = useWords('moderation');
  return (
    <span className="vu-smark" title={title}>
      <b aria-hidden>{mark}</b>
      <span className="vu-hidden">{t('session', { title: '' })}</span>
      <span className="vu-smark__name">{title}</span>
    </span>
  );
}
