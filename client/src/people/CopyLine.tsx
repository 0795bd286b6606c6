import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './organiser-words.ts';

/** A code or a link to hand on: large, selected with one press, copied with another. */
export function CopyLine({ label, value, large }: { label: string; value: string; large?: boolean }) {
  const t = useWords('organiser');
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // On plain HTTP there is no clipboard interface: the old command still copies what is selected.
      if (!document.execCommand('copy')) return;
    }
    setCopied(true);
    announce(t('copied'));
  }

  return (
    <div className={large ? 'vu-copy vu-copy--large' : 'vu-copy'}>
      <input
        ref={field}
        readOnly
        aria-label={label}
        value={value}
        size={large ? value.length : undefined}
        onFocus={(event) => event.target.select()}
      />
      <Key
        variant={copied ? 'set' : 'secondary'}
        size="m"
        icon={copied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
        onClick={() => void copy()}
      >
        {t(copied ? 'copied' : 'copy')}
      </Key>
    </div>
  );
}
