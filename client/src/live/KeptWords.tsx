import { Save } from 'lucide-react';
import { CopyKey } from './CopyKey.tsx';
import './kept-words.css';
import './live-words.ts';
import { useWords } from '../words/words.ts';

type KeptWordsProps = {
  text: string;
  /** What it was to become: an answer, a poll. */
  label: string;
  /** The device has them: only then is it said. */
  kept?: boolean;
};

/** Words that can no longer be sent: they stay on the device, to read and to copy. */
export function KeptWords({ text, label, kept = true }: KeptWordsProps) {
  const t = useWords('live');
  return (
    <section className="vu-keptwords" aria-label={label}>
      <p className="vu-small">{label}</p>
      <blockquote className="vu-keptwords__text">{text}</blockquote>
      <div className="vu-row vu-row--wrap">
        {kept && (
          <span className="vu-status vu-status--ok vu-grow">
            <Save aria-hidden size={17} />
            {t('keptWords.here')}
          </span>
        )}
        <CopyKey text={text} />
      </div>
    </section>
  );
}
