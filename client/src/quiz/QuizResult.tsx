import type { PublicQuiz, QuizProgress } from '@ville-usine/shared/quiz/question';
import { Lock, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useEdition } from '../content/edition-store.ts';
import { Stamp } from '../content/Stamp.tsx';
import { Card } from '../ui/Card.tsx';
import { cue } from '../ui/cue.ts';
import { Key } from '../ui/Key.tsx';
import { useSay, useWords } from '../words/words.ts';
import { missed } from './step-quiz.ts';
import './verdict.css';

type QuizResultProps = {
  quiz: PublicQuiz;
  progress: QuizProgress;
  onRetry: () => void;
  onDone: () => void;
};

/** The stamp, the score that only this visitor sees, and what could be looked at again. */
export function QuizResult({ quiz, progress, onRetry, onDone }: QuizResultProps) {
  const t = useWords('quiz');
  const say = useSay();
  const edition = useEdition();
  const title = useRef<HTMLHeadingElement>(null);
  const { stamp } = progress;
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (stamp) cue('stamp');
  }, [stamp]);
  const index = edition?.sectors.findIndex((one) => one.id === quiz.sector) ?? -1;
  const sector = edition?.sectors[index];
  const again = missed(quiz, progress);
  return (
    <div className="vu-result">
      {stamp && sector && <Stamp sector={sector} number={index + 1} />}
      <h3 ref={title} tabIndex={-1}>
        {t('result.stamp')}
      </h3>
      <p className="vu-lead">{t('result.line', { count: progress.score, total: progress.total })}</p>
      {again.length === 0 ? (
        <p className="vu-lead">{t('result.all')}</p>
      ) : (
        <Card className="vu-result__again">
          <h4>{t('result.review')}</h4>
          <Key variant="secondary" full icon={<RotateCcw aria-hidden size={22} />} onClick={onRetry}>
            {t('result.retry', { count: again.length })}
          </Key>
          <ul>
            {again.map((question) => (
              <li key={question.id}>
                {say(question.prompt)}
                <span className="vu-soft">{t('look', { where: say(question.where.text) })}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p className="vu-small vu-row">
        <Lock aria-hidden size={17} />
        {t('result.private')}
      </p>
      <Key full onClick={onDone}>
        {t('result.back')}
      </Key>
    </div>
  );
}
