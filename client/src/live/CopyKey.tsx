import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../ui/announce.ts';
import { copyText } from '../ui/copy-text.ts';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './live-words.ts';

/** Copies words that cannot be sent any more. */
export function CopyKey({ text }: { text: string }) {
  const t = useWords('live');
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === text;
  async function copy() {
    if (!(await copyText(text))) return;
    setCopied(text);
    announce(t('keptWords.copied'));
  }
  return (
    <Key
      variant={done ? 'set' : 'secondary'}
      size="m"
      icon={done ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
      onClick={() => void copy()}
    >
      {t(done ? 'keptWords.copied' : 'keptWords.copy')}
    </Key>
  );
}
