import { MessagesSquare } from 'lucide-react';
import { FaqList } from '../live/FaqList.tsx';
import { Key } from '../ui/Key.tsx';
import { useWords } from '../words/words.ts';
import './parts.css';
import type { Answered } from './use-faq.ts';

type StandQuestionsProps = {
  answers: Answered[];
  /** On a page: the way to all answers of this stand. Over the city it would lead out of it. */
  companyId?: string;
};

/** The answers that stay at a stand: those given live, then those prepared. */
export function StandQuestions({ answers, companyId }: StandQuestionsProps) {
  const t = useWords('visit');
  const after = useWords('after');
  if (answers.length === 0) {
    return (
      <div className="vu-empty">
        <h3>{t('stand.noAnswers')}</h3>
        <p className="vu-lead">{t('stand.noAnswersMore')}</p>
      </div>
    );
  }
  return (
    <>
      <FaqList answers={answers} />
      {companyId && (
        <Key
          variant="quiet"
          size="m"
          icon={<MessagesSquare aria-hidden size={18} />}
          href={`/visite/faq?stand=${companyId}`}
        >
          {after('over.faq')}
        </Key>
      )}
    </>
  );
}
