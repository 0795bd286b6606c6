import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { CircleCheck, MessageCircleQuestion, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isAsking } from '../content/choose-session.ts';
import { useConnection } from '../net/connection.ts';
import { announce } from '../ui/announce.ts';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './live-words.ts';
import { OwnQuestionCard, WaitingQuestionCard } from './OwnQuestionCard.tsx';
import { questionOutbox } from './outboxes.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { type Filter, filtered, ranks } from './question-order.ts';
import './room.css';
import './room-questions.css';
import { vote } from './vote.ts';

type RoomQuestionsProps = {
  snapshot: LiveSnapshot;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Puts words into the form and the cursor behind them; without words only the cursor. */
  onWrite: (text?: string) => void;
};

const FILTERS: Filter[] = ['top', 'recent', 'answers', 'mine'];

/** The questions of the room, by the filter chosen, the visitor's own among them. */
export function RoomQuestions({ snapshot, filter, onFilter, onWrite }: RoomQuestionsProps) {
  const t = useWords('live');
  const failure = useFailure();
  const online = useConnection((connection) => connection.state === 'online');
  const entries = useStore(questionOutbox.store, (box) => box.entries);
  const { session, questions, own, voted } = snapshot;
  const leaving = entries.filter(
    (entry) =>
      entry.sessionId === session.id && !entry.returned && !own.some((mine) => mine.key === entry.key),
  );
  const shown = filtered(questions, filter);
  const rank = ranks(questions);
  const asking = isAsking(session);
  const counts = { answers: filtered(questions, 'answers').length, mine: own.length + leaving.length };
  const mine = [...own].sort((a, b) => b.askedAt.localeCompare(a.askedAt));

  async function support(questionId: string) {
    const refused = await vote(session.id, questionId);
    if (refused) announce(failure(refused));
  }

  return (
    <section className="vu-col" aria-label={t('filter.label')}>
      <div className="vu-filters">
        {FILTERS.map((name) => (
          <Chip key={name} on={filter === name} onClick={() => onFilter(name)}>
            {t(`filter.${name}`)}
            {(name === 'answers' || name === 'mine') && counts[name] > 0 && <b>{counts[name]}</b>}
          </Chip>
        ))}
      </div>
      {filter === 'mine' ? (
        <ul className="vu-questions">
          {leaving.map((entry) => (
            <WaitingQuestionCard key={entry.key} entry={entry} online={online} />
          ))}
          {mine.map((question) => (
            <OwnQuestionCard key={question.id} own={question} snapshot={snapshot} onRetake={onWrite} />
          ))}
          {counts.mine === 0 && (
            <Empty icon={<MessageCircleQuestion aria-hidden size={32} />} title={t('emptyMine')}>
              {asking && (
                <Key icon={<PenLine aria-hidden size={20} />} onClick={() => onWrite()}>
                  {t('askMine')}
                </Key>
              )}
            </Empty>
          )}
        </ul>
      ) : (
        <ul className="vu-questions">
          {shown.map((question) => {
            const isMine = own.some((it) => it.id === question.id);
            const given = voted.includes(question.id);
            return (
              <QuestionCard
                key={question.id}
                question={question}
                rank={rank.get(question.id)}
                mine={isMine}
                voted={given}
                onVote={
                  isMine || !asking || snapshot.blocked
                    ? undefined
                    : () => !given && void support(question.id)
                }
              />
            );
          })}
          {shown.length === 0 && filter === 'answers' && (
            <Empty icon={<CircleCheck aria-hidden size={32} />} title={t('emptyAnswers')} />
          )}
          {shown.length === 0 && filter !== 'answers' && (
            <Empty icon={<MessageCircleQuestion aria-hidden size={32} />} title={t('emptyTitle')}>
              <p className="vu-soft">{t('empty')}</p>
            </Empty>
          )}
        </ul>
      )}
    </section>
  );
}

function Empty({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <li className="vu-nothing">
      <span className="vu-nothing__icon">{icon}</span>
      <strong>{title}</strong>
      {children}
    </li>
  );
}
