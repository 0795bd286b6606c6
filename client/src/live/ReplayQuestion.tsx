import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { saidPseudonym } from '@ville-usine/shared/live/said-pseudonym';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './after-words.ts';

type ReplayQuestionProps = { question: PublicQuestion; answered: boolean; now: boolean };

/** A question that has come, and its answer once that has. */
export function ReplayQuestion({ question, answered, now }: ReplayQuestionProps) {
  const t = useWords('after');
  const language = useLanguage();
  const answer = answered ? answerOf(question.state) : null;
  return (
    <Card as="li" tone={now ? 'now' : 'plain'}>
      <b>{frenchSpaces(question.text)}</b>
      <p className="vu-small">{saidPseudonym(question.pseudonym, language)}</p>
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
}
