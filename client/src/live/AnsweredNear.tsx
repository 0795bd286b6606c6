import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { CircleCheck } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useFaq } from '../content/use-faq.ts';
import { useDraft } from '../net/draft.ts';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { faqIndex } from './faq-index.ts';

type AnsweredNearProps = { sessionId: string; sectorId: string; questions: PublicQuestion[] };

/** From so many characters on the answers are fetched: most who come only read, and many come at once. */
const WRITING = 6;

/** « On y a déjà répondu »: while one writes, what was answered here or at the pavilion's stands before. */
export function AnsweredNear(props: AnsweredNearProps) {
  const written = useDeferredValue(useDraft(`question:${props.sessionId}`).text);
  return <div role="status">{written.length >= WRITING && <Near {...props} written={written} />}</div>;
}

function Near({ sectorId, questions, written }: AnsweredNearProps & { written: string }) {
  const t = useWords('after');
  const { answers } = useFaq({ sector: sectorId });
  const all = useMemo(() => {
    const here = questions.flatMap(({ id, text, state }) => {
      const answer = answerOf(state);
      return answer ? [{ id, question: text, answer: answer.text, by: answer.byName }] : [];
    });
    const known = new Set(here.map((one) => one.id));
    return [...here, ...answers.filter((one) => !known.has(one.id))];
  }, [questions, answers]);
  const index = useMemo(() => faqIndex(all), [all]);
  const near = index.near(written).flatMap((id) => all.find((one) => one.id === id) ?? []);
  if (near.length === 0) return null;
  return (
    <section className="vu-near" aria-label={t('faq.near')}>
      <h3 className="vu-status vu-status--ok">
        <CircleCheck aria-hidden size={18} />
        {t('faq.near')}
      </h3>
      {near.map((one) => (
        <details key={one.id}>
          <summary>{frenchSpaces(one.question)}</summary>
          <p className="vu-small">{t('faq.answers', { name: one.by })}</p>
          <p>{frenchSpaces(one.answer)}</p>
        </details>
      ))}
    </section>
  );
}
