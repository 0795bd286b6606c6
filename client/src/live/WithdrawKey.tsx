import { Check, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { request } from '../net/request.ts';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';

/** Takes one's own question back, after asking once more. */
export function WithdrawKey({ questionId }: { questionId: string }) {
  const t = useWords('live');
  const failure = useFailure();
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (sure) question.current?.querySelector('button')?.focus();
  }, [sure]);

  async function withdraw() {
    const answer = await request('question:withdraw', { questionId });
    setSure(false);
    if (answer.ok) return;
    setRefused(failure(answer.error));
    announce(failure(answer.error), 'assertive');
  }

  return (
    <>
      {refused !== null && <p className="vu-small">{refused}</p>}
      {sure ? (
        <fieldset className="vu-row vu-row--wrap" aria-label={t('withdrawSure')} ref={question}>
          <Key variant="red" size="m" icon={<Check aria-hidden size={18} />} onClick={() => void withdraw()}>
            {t('withdrawYes')}
          </Key>
          <Key variant="quiet" size="m" onClick={() => setSure(false)}>
            {t('withdrawNo')}
          </Key>
        </fieldset>
      ) : (
        <Key variant="quiet" size="m" icon={<Undo2 aria-hidden size={18} />} onClick={() => setSure(true)}>
          {t('withdraw')}
        </Key>
      )}
    </>
  );
}
