import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { Caption } from '@ville-usine/shared/live/caption';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { useEffect, useRef } from 'react';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './after-words.ts';
import './room-questions.css';

type ReplayLinesProps = {
  questions: PublicQuestion[];
  captions: Caption[];
  order: { id: string }[];
  seen: { asked: Set<string>; answered: Set<string>; said: Set<string>; last: string | null };
};

/** What has come by now: captions, and questions with their answers once those have come; the latest change in view. */
export function ReplayLines({ questions, captions, order, seen }: ReplayLinesProps) {
  const t = useWords('after');
  const list = useRef<HTMLOListElement>(null);
  const { last } = seen;
  useEffect(() => {
    if (last) list.current?.querySelector('.vu-card--now')?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const said = new Map(captions.map((caption) => [caption.id, caption]));
  return (
    <ol className="vu-replay__lines" ref={list} aria-live="polite" aria-relevant="additions">
      {order.map(({ id }) => {
        const caption = seen.said.has(id) ? said.get(id) : undefined;
        if (caption) {
          return (
            <Card as="li" key={id} tone={id === last ? 'now' : 'plain'}>
              <p className="vu-small">{t('replay.said', { name: caption.by })}</p>
              {frenchSpaces(caption.text)}
            </Card>
          );
        }
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
