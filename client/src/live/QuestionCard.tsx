import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { saidPseudonym } from '@ville-usine/shared/live/said-pseudonym';
import { ChevronUp, CircleCheck, ListOrdered, Mic, PenLine, Pin } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import './live-words.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { ReportText } from './ReportText.tsx';
import './room.css';
import './room-questions.css';

type QuestionCardProps = {
  question: PublicQuestion;
  /** Place in the queue, from 1. */
  rank?: number;
  mine: boolean;
  voted: boolean;
  /** Absent where one may not vote: one's own question, or a session that is over. */
  onVote?: () => void;
};

/** One published question: its votes, its words, one line of state, its answer. */
export function QuestionCard({ question, rank, mine, voted, onVote }: QuestionCardProps) {
  const t = useWords('live');
  const votes = t('votes', { count: question.votes });
  const answer = answerOf(question.state);
  const id = `question-${question.id}`;
  return (
    <Card as="li" className="vu-question" tone={question.state.name === 'taken' ? 'now' : 'plain'}>
      {onVote ? (
        <button
          type="button"
          className="vu-vote"
          aria-pressed={voted}
          aria-label={`${t(voted ? 'voted' : 'vote')} : ${votes}`}
          aria-describedby={id}
          onClick={onVote}
        >
          <ChevronUp aria-hidden size={20} strokeWidth={3} />
          <span>{question.votes}</span>
        </button>
      ) : (
        <span className="vu-vote">
          <ChevronUp aria-hidden size={20} strokeWidth={3} />
          <span aria-hidden>{question.votes}</span>
          <span className="vu-hidden">{votes}</span>
        </span>
      )}
      <div className="vu-grow">
        <p className="vu-question__text" id={id}>
          {frenchSpaces(question.text)}
        </p>
        <StatusLine question={question} rank={rank} mine={mine} />
        {answer && (
          <blockquote className="vu-answer">
            {answer.aloud ? (
              <span className="vu-small">{t('saidBy', { name: answer.byName })} </span>
            ) : (
              <span className="vu-hidden">{t('answerBy', { name: answer.byName })}</span>
            )}
            {frenchSpaces(answer.text)}
            <ReadAloud id={question.id} question={question.text} answer={answer.text} />
          </blockquote>
        )}
        {!mine && <ReportText questionId={question.id} text={question.text} answered={answer !== null} />}
      </div>
    </Card>
  );
}

function StatusLine({ question, rank, mine }: Pick<QuestionCardProps, 'question' | 'rank' | 'mine'>) {
  const t = useWords('live');
  const language = useLanguage();
  const after = useWords('after');
  const { state, gathers } = question;
  const answer = answerOf(state);
  return (
    <p className="vu-question__line">
      {state.name === 'taken' && (
        <span className="vu-status vu-status--live">
          <PenLine aria-hidden size={16} />
          {t('answering', { name: state.byName })}
        </span>
      )}
      {answer && (
        <span className="vu-status vu-status--ok">
          {answer.aloud ? <Mic aria-hidden size={16} /> : <CircleCheck aria-hidden size={16} />}
          {t(answer.aloud ? 'saidAt' : 'answeredAt', { time: clockTime(answer.at, language) })}
          {answer.corrected && ` (${after('faq.corrected')})`}
        </span>
      )}
      {state.name === 'archived' && !answer && <span className="vu-status vu-soft">{t('notAnswered')}</span>}
      {state.name === 'approved' && rank !== undefined && (
        <span className="vu-status vu-status--queued">
          <ListOrdered aria-hidden size={16} />
          {t('queue', { rank: rank === 1 ? t('first') : t('nth', { n: rank }) })}
        </span>
      )}
      {question.pinned && (
        <span className="vu-status vu-status--screen">
          <Pin aria-hidden size={16} />
          {t('onScreen')}
        </span>
      )}
      <span className="vu-small">{mine ? t('yours') : saidPseudonym(question.pseudonym, language)}</span>
      {gathers !== undefined && <span className="vu-small">{t('gathers', { count: gathers })}</span>}
      {question.reworded && <span className="vu-small">{t('reworded')}</span>}
    </p>
  );
}
