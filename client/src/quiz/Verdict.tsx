import type { PublicQuizQuestion, QuizVerdict } from '@ville-usine/shared/quiz/question';
import { Eye } from 'lucide-react';
import { Key } from '../ui/Key.tsx';
import { useSay, useWords } from '../words/words.ts';
import './verdict.css';
import { Rich } from '../content/Rich.tsx';

type VerdictProps = {
  question: PublicQuizQuestion;
  verdict: QuizVerdict;
  onLook?: (place: string) => void;
};

/** Right or nearly, what there is to learn, who says so, and where one can look. */
export function Verdict({ question, verdict, onLook }: VerdictProps) {
  const t = useWords('quiz');
  const core = useWords('core');
  const say = useSay();
  return (
    <div className={verdict.right ? 'vu-verdict' : 'vu-verdict vu-verdict--close'}>
      <span className="vu-verdict__mark" aria-hidden>
        {verdict.right ? '+1' : '…'}
      </span>
      <div className="vu-grow">
        <strong>{t(verdict.right ? 'right' : 'close')}</strong>
        <Rich text={verdict.explanation} among={verdict.rich ?? {}} />
        <p className="vu-small">{core('source', { source: verdict.source })}</p>
        {!verdict.right && (
          <div className="vu-row vu-row--wrap">
            <span className="vu-soft">{t('look', { where: say(question.where.text) })}</span>
            {onLook && (
              <Key
                variant="secondary"
                size="m"
                icon={<Eye aria-hidden size={20} />}
                onClick={() => onLook(question.where.place)}
              >
                {t('go')}
              </Key>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
