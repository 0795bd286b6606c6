import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';

type RemoveQuizProps = { title: string; onRemove: () => void };

/** Deletes a quiz, asked twice, on the spot. */
export function RemoveQuiz({ title, onRemove }: RemoveQuizProps) {
  const t = useWords('ownQuiz');
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Key variant="quiet" size="m" icon={<Trash2 aria-hidden size={18} />} onClick={() => setAsking(true)}>
        {t('one.remove')}
      </Key>
    );
  return (
    <div className="vu-quizside__sure">
      <h3 ref={question} tabIndex={-1}>
        {t('one.sure', { title })}
      </h3>
      <p>{t('one.sureLine')}</p>
      <div className="vu-row vu-row--wrap">
        <Key variant="confirm-red" size="m" onClick={onRemove}>
          {t('one.yes')}
        </Key>
        <Key variant="secondary" size="m" onClick={() => setAsking(false)}>
          {t('one.no')}
        </Key>
      </div>
    </div>
  );
}
