import { Check, Copy, Save } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../ui/announce.ts';
import { copyText } from '../ui/copy-text.ts';
import { Key } from '../ui/Key.tsx';
import './kept-words.css';
import './live-words.ts';
import { useWords } from '../words/words.ts';

type KeptWordsProps = {
  text: string;
  /** What it was to become: an answer, a poll. */
  label: string;
};

/** Words that can no longer be sent: they stay on the device, to read and to copy. */
export function KeptWords({ text, label }: KeptWordsProps) {
  const t = useWords('live');
  const [copied, setCopied] = useState(false);
  async function copy() {
    if (!(await copyText(text))) return;
    setCopied(true);
    announce(t('keptWords.copied'));
  }
  return (
    <section className="vu-keptwords" aria-label={label}>
      <p className="vu-small">{label}</p>
      <blockquote className="vu-keptwords__text">{text}</blockquote>
      <div className="vu-row vu-row--wrap">
        <span className="vu-status vu-status--ok vu-grow">
          <Save aria-hidden size={17} />
          {t('keptWords.here')}
        </span>
        <Key
          variant={copied ? 'set' : 'secondary'}
          size="m"
          icon={copied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          onClick={() => void copy()}
        >
          {t(copied ? 'keptWords.copied' : 'keptWords.copy')}
        </Key>
      </div>
    </section>
  );
}
