import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../net/api.ts';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import './report-words.ts';

type EraseClassProps = { token: string; onErased: (pupils: number) => void };

/** Everything of the class, gone for good: asked twice, on the spot. */
export function EraseClass({ token, onErased }: EraseClassProps) {
  const t = useWords('classReport');
  const failureText = useFailure();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const erase = async () => {
    const answer = await api('POST /api/class-visits/erase', { body: { token }, timeoutMs: 30_000 });
    if (answer.ok) onErased(answer.value.erased);
    else setFailure(answer.error);
  };

  if (!asking)
    return (
      <div className="vu-report__erase">
        <p className="vu-small">{t('erase.otherwise')}</p>
        <Key variant="quiet" size="m" icon={<Trash2 aria-hidden size={18} />} onClick={() => setAsking(true)}>
          {t('erase.key')}
        </Key>
      </div>
    );
  return (
    <div className="vu-report__sure">
      <h3 ref={question} tabIndex={-1}>
        {t('erase.title')}
      </h3>
      <p>{t('erase.line')}</p>
      {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      <div className="vu-row vu-row--wrap">
        <Key variant="confirm-red" size="m" onClick={() => void erase()}>
          {t('erase.yes')}
        </Key>
        <Key variant="secondary" size="m" onClick={() => setAsking(false)}>
          {t('erase.no')}
        </Key>
      </div>
    </div>
  );
}
