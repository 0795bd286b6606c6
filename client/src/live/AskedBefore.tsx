import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { nearQuestions } from '@ville-usine/shared/live/near-questions';
import { Check, ChevronUp } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './asked-before.css';
import './live-words.ts';
import { vote } from './vote.ts';

/** What others have asked already about what one is writing: to read, or to support instead of asking again. */
export function AskedBefore({ text, snapshot }: { text: string; snapshot: LiveSnapshot }) {
  const t = useWords('live');
  const failure = useFailure();
  const { session, questions, own, voted } = snapshot;
  const settled = useDeferredValue(text);
  const near = useMemo(() => {
    const others = questions.filter(({ id }) => own.every((mine) => mine.id !== id));
    return settled.length < 8 ? [] : nearQuestions(settled, others, 2);
  }, [settled, questions, own]);
  const said = useRef('');
  const first = near[0]?.text ?? '';
  useEffect(() => {
    if (first !== '' && first !== said.current) announce(`${t('near.title')} : ${first}`);
    said.current = first;
  }, [first, t]);
  if (near.length === 0) return null;

  async function support(questionId: string) {
    const refused = await vote(session.id, questionId);
    announce(refused ? failure(refused) : t('voted'));
  }

  return (
    <section className="vu-asked" aria-label={t('near.title')}>
      <h3>{t('near.title')}</h3>
      <ul>
        {near.map((question) => {
          const answer = answerOf(question.state);
          const given = voted.includes(question.id);
          return (
            <li key={question.id}>
              <div className="vu-grow">
                <p className="vu-question__text">{frenchSpaces(question.text)}</p>
                {answer && <blockquote className="vu-answer">{frenchSpaces(answer.text)}</blockquote>}
              </div>
              {!answer && (
                <Key
                  variant={given ? 'set' : 'secondary'}
                  size="m"
                  icon={given ? <Check aria-hidden size={18} /> : <ChevronUp aria-hidden size={18} />}
                  aria-pressed={given}
                  aria-label={`${t(given ? 'near.supported' : 'near.support')} : ${question.text}`}
                  onClick={() => !given && void support(question.id)}
                >
                  {t(given ? 'near.supported' : 'near.support')}
                </Key>
              )}
            </li>
          );
        })}
      </ul>
      <p className="vu-small">{t('near.hint')}</p>
    </section>
  );
}
