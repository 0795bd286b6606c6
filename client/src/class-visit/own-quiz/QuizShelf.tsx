import type { OwnQuizLine } from '@ville-usine/shared/quiz/own-quiz';
import { ArrowRight, ListChecks } from 'lucide-react';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';

type QuizShelfProps = { quizzes: OwnQuizLine[]; hrefOf: (id: string) => string };

/** The class's own quizzes, a row each. */
export function QuizShelf({ quizzes, hrefOf }: QuizShelfProps) {
  const t = useWords('ownQuiz');
  return (
    <Sheet className="vu-shelf" aria-labelledby="vu-shelf-title">
      <h2 id="vu-shelf-title">{t('shelf.title')}</h2>
      {quizzes.length === 0 && (
        <div className="vu-shelf__empty">
          <ListChecks aria-hidden size={40} strokeWidth={1.75} />
          <b>{t('shelf.empty')}</b>
          <p className="vu-soft">{t('shelf.emptyLine')}</p>
        </div>
      )}
      {quizzes.length > 0 && (
        <>
          <ul>
            {quizzes.map(({ id, title, questions, kinds }) => (
              <li key={id} className="vu-shelf__row">
                <span className="vu-shelf__node">
                  <ListChecks aria-hidden size={22} />
                </span>
                <span className="vu-grow">
                  <h3>{title}</h3>
                  <span className="vu-soft">
                    {[
                      t('count', { count: questions }),
                      kinds.map((kind) => t(`kinds.${kind}`)).join(', '),
                    ].join(' · ')}
                  </span>
                </span>
                <Key
                  variant="secondary"
                  size="m"
                  end={<ArrowRight aria-hidden size={20} />}
                  href={hrefOf(id)}
                  aria-label={t('shelf.openOne', { title })}
                >
                  {t('shelf.open')}
                </Key>
              </li>
            ))}
          </ul>
          <p className="vu-small">{t('shelf.erased')}</p>
        </>
      )}
    </Sheet>
  );
}
