import { QUIZ_FORMATS, type QuizFormat } from '@ville-usine/shared/quiz/import-report';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { saveFile } from '../../net/save-file.ts';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useLanguage, useWords } from '../../words/words.ts';

/** The three files a quiz is given out as. */
export function TakeAway({ token, id }: { token: string; id: string }) {
  const t = useWords('ownQuiz');
  const language = useLanguage();
  const [busy, setBusy] = useState<QuizFormat | null>(null);
  const [failed, setFailed] = useState(false);
  const take = async (as: QuizFormat) => {
    setBusy(as);
    const saved = await saveFile('/api/class-visits/quizzes/file', { token, id, as, language }, `quiz.${as}`);
    setBusy(null);
    setFailed(!saved);
    if (saved) announce(t('one.taken'));
  };
  return (
    <>
      <fieldset className="vu-takeaway">
        <legend>{t('one.take')}</legend>
        {QUIZ_FORMATS.map((as) => (
          <Key
            key={as}
            variant={busy === as ? 'waiting' : 'secondary'}
            size="m"
            icon={<Download aria-hidden size={18} />}
            aria-label={t('one.takeAs', { as: t(`formats.${as}`) })}
            onClick={() => void take(as)}
          >
            {t(`formats.${as}`)}
          </Key>
        ))}
      </fieldset>
      <div role="alert">{failed && <StatusBand tone="bad">{t('one.notTaken')}</StatusBand>}</div>
    </>
  );
}
