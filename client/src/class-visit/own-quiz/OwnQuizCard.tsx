import { ArrowRight } from 'lucide-react';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import '../class-visit-words.ts';
import './own-quiz-card.css';

/** The way from the visit that is prepared to its teacher's own quizzes. */
export function OwnQuizCard({ token }: { token: string }) {
  const t = useWords('classVisit');
  return (
    <Sheet className="vu-ownquizcard" aria-labelledby="vu-ownquizcard-title">
      <div className="vu-grow">
        <h2 id="vu-ownquizcard-title">{t('quizzes.title')}</h2>
        <p className="vu-soft">{t('quizzes.line')}</p>
      </div>
      <Key
        variant="secondary"
        size="m"
        end={<ArrowRight aria-hidden size={20} />}
        href={`/classe/quiz#${token}`}
      >
        {t('quizzes.open')}
      </Key>
    </Sheet>
  );
}
