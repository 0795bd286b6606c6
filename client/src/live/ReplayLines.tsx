import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { useEffect, useRef } from 'react';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './after-words.ts';
import './room-questions.css';

type ReplayLinesProps = {
  questions: PublicQuestion[];
  order: { id: string }[];
  seen: { asked: Set<string>; answered: Set<string>; last: string | null };
};

/** The questions that have come by now, each with its answer once that has come; the latest change in view. */
export function ReplayLines({ questions, order, seen }: ReplayLinesProps) {
  const t = useWords('after');
  const list = useRef<HTMLOListElement>(null);
  const { last } = seen;
  useEffect(() => {
    if (last) list.current?.querySelector('.vu-card--now')?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (
    <ol className="vu-replay__lines" ref={list} aria-live="polite" aria-relevant="additions">
      {order.map(({ id }) => {
        const question = byId.get(id);
        if (!question || !seen.asked.has(id)) return null;
        const answer = seen.answered.has(id) ? answerOf(question.state) : null;
        return (
          <Card as="li" key={id} tone={id === last ? 'now' : 'plain'}>
            <b>{frenchSpaces(question.text)}</b>
            <p className="vu-small">{question.pseudonym}</p>
            {answer && (
              <blockquote className="vu-answer">
                <b className="vu-small">
                  {t('faq.answers', { name: answer.byName })}
                  {answer.corrected && ` (${t('faq.corrected')})`}
                </b>
                <br />
                {frenchSpaces(answer.text)}
              </blockquote>
            )}
          </Card>
        );
      })}
    </ol>
  );
}
