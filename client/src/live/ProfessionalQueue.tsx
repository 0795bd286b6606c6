import type { PublicQuestion } from '@ville-usine/shared/live/question';
import { ChevronUp, Hand, Hourglass, MessageCircleQuestion, PenLine, Pin, PinOff } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import { Age } from './Age.tsx';
import './desk-words.ts';
import './live-words.ts';
import { QuestionPlaceLink } from './QuestionPlaceLink.tsx';
import type { Answering } from './use-answering.ts';

/** Approved questions, the most supported first; the first one large, as the next to take. */
export function ProfessionalQueue({ answering, over }: { answering: Answering; over: boolean }) {
  const t = useWords('desk');
  const { queue, isMine } = answering;
  const next = queue.find((question) => question.state.name === 'approved');
  if (queue.length === 0) {
    return (
      <div className="vu-nothing">
        <span className="vu-nothing__icon">
          <MessageCircleQuestion aria-hidden size={32} />
        </span>
        <strong>{t('pro.emptyTitle')}</strong>
        {!over && <p className="vu-soft">{t('pro.empty')}</p>}
      </div>
    );
  }
  const ordered = [...queue.filter(isMine), ...queue.filter((question) => !isMine(question))];
  return (
    <ul className="vu-pro__list">
      {ordered.map((question) => (
        <QueueCard
          key={question.id}
          question={question}
          answering={answering}
          first={!over && question === next && !queue.some(isMine)}
          over={over}
        />
      ))}
    </ul>
  );
}

type QueueCardProps = { question: PublicQuestion; answering: Answering; first: boolean; over: boolean };

function QueueCard({ question, answering, first, over }: QueueCardProps) {
  const t = useWords('desk');
  const { isMine, leaving, take, taking, carryOn, current } = answering;
  const mine = isMine(question);
  const taken = question.state.name === 'taken';
  const busy = taking === question.id;
  return (
    <Card
      as="li"
      className={first ? 'vu-procard vu-procard--first' : 'vu-procard'}
      tone={first || (mine && current?.id === question.id) ? 'now' : 'plain'}
    >
      <Votes question={question} on={first || mine} />
      <div className="vu-grow vu-procard__words">
        <p className="vu-question__text">{frenchSpaces(question.text)}</p>
        <p className="vu-small">
          {question.pseudonym}
          {question.gathers !== undefined && ` · ${t('pro.gathers', { count: question.gathers })}`}
          {!taken && (
            <>
              {' · '}
              {first ? <WaitsSince since={question.approvedAt} /> : <Age since={question.approvedAt} />}
            </>
          )}
        </p>
        <QuestionPlaceLink place={question.place} />
        {leaving(question.id) ? (
          <span className="vu-status vu-status--wait">
            <Hourglass aria-hidden size={16} />
            {t('pro.leaves')}
          </span>
        ) : (
          question.state.name === 'taken' && (
            <span className={mine ? 'vu-status vu-status--live' : 'vu-status vu-status--queued'}>
              <PenLine aria-hidden size={16} />
              {mine ? t('pro.youAnswer') : t('pro.otherAnswers', { name: question.state.byName })}
            </span>
          )
        )}
      </div>
      {!taken && !over && (
        <div className="vu-procard__acts">
          <Key
            variant={first ? 'primary' : 'secondary'}
            size={first ? 'xl' : 'm'}
            grow={first}
            className={first ? undefined : 'vu-key--upright'}
            icon={<Hand aria-hidden size={first ? 26 : 22} />}
            disabled={busy}
            onClick={() => void take(question)}
          >
            {t(busy ? 'pro.taking' : 'pro.take')}
          </Key>
          {first && <PinKey question={question} answering={answering} bare />}
        </div>
      )}
      {mine && !over && current?.id !== question.id && (
        <div className="vu-procard__acts">
          <Key
            variant="primary"
            size="m"
            className="vu-key--upright"
            icon={<PenLine aria-hidden size={22} />}
            onClick={() => carryOn(question)}
          >
            {t('pro.carryOn')}
          </Key>
        </div>
      )}
    </Card>
  );
}

function WaitsSince({ since }: { since: string }) {
  const t = useWords('desk');
  const [before, after] = t('pro.waits', { age: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Age since={since} />
      {after}
    </>
  );
}

/** The number of supporters, which nobody at a desk can change. */
export function Votes({ question, on }: { question: PublicQuestion; on: boolean }) {
  const t = useWords('live');
  return (
    <span className={on ? 'vu-vote vu-vote--on' : 'vu-vote'}>
      <ChevronUp aria-hidden size={20} strokeWidth={3} />
      <span aria-hidden>{question.votes}</span>
      <span className="vu-hidden">{t('votes', { count: question.votes })}</span>
    </span>
  );
}

type PinKeyProps = { question: PublicQuestion; answering: Answering; bare?: boolean; grow?: boolean };

export function PinKey({ question, answering, bare, grow }: PinKeyProps) {
  const t = useWords('desk');
  const { pinned, text } = question;
  const Icon = pinned ? PinOff : Pin;
  return (
    <Key
      variant={pinned ? 'set' : 'secondary'}
      size={bare ? 'xl' : 'l'}
      grow={grow}
      icon={<Icon aria-hidden size={22} />}
      aria-label={t(pinned ? 'pro.unpinLong' : 'pro.pinLong', { text })}
      onClick={() => void answering.pin(question)}
    >
      {bare ? undefined : t(pinned ? 'pro.unpin' : 'pro.pin')}
    </Key>
  );
}
