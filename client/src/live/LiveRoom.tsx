import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { QuestionPlace } from '@ville-usine/shared/live/question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { Mic, Users } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { useEdition } from '../content/edition-store.ts';
import { PortraitFace } from '../content/PortraitFace.tsx';
import { useSessions } from '../content/sessions-store.ts';
import { useTradeName } from '../content/TradeCard.tsx';
import { draft } from '../net/draft.ts';
import { patiently } from '../net/patiently.ts';
import { announce } from '../ui/announce.ts';
import { deep } from '../ui/contrast.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { AnsweredNear } from './AnsweredNear.tsx';
import { AskForm } from './AskForm.tsx';
import { BlockedBand } from './BlockedBand.tsx';
import './live-words.ts';
import { useLive } from './live-store.ts';
import { NetworkBand } from './NetworkBand.tsx';
import { resumeOutboxes } from './outboxes.ts';
import type { Filter } from './question-order.ts';
import { ReportNews } from './ReportNews.tsx';
import { ReturnedQuestions } from './ReturnedQuestions.tsx';
import { RoomComfort } from './RoomComfort.tsx';
import { RoomMoment } from './RoomMoment.tsx';
import { RoomQuestions } from './RoomQuestions.tsx';
import { RoomVoice } from './RoomVoice.tsx';
import './room.css';
import { useComfort } from './room-comfort.ts';
import './room-questions.css';
import { useLiveNews } from './use-live-news.ts';

const WaitingQueue = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/WaitingQueue.tsx')).WaitingQueue })),
);
const SlotChoice = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/SlotChoice.tsx')).SlotChoice })),
);

export type LiveRoomProps = {
  sessionId: string;
  /** The stand one asks from. */
  companyId?: string;
  /** The step of the process one asks from. */
  stepId?: string;
  /** The trade one asks about. */
  tradeId?: string;
  onClose?: () => void;
  /** Leads to a stand or step in the city; without it a link opens its page. */
  onSee?: (place: QuestionPlace) => void;
  /** As a part of a page instead of a dialogue. */
  embedded?: boolean;
};

/** A meeting with professionals: ask, support, read. The same room for the 3D city and for the visit without it. */
export function LiveRoom({ start, ...props }: LiveRoomProps & { start: 'ask' | 'follow' }) {
  const { sessionId, companyId, stepId, tradeId, onClose, onSee, embedded } = props;
  const t = useWords('live');
  const say = useSay();
  const tradeName = useTradeName();
  const edition = useEdition();
  const { snapshot, failure, place: waiting } = useLive(sessionId);
  const planned = (useSessions() ?? []).find((one) => one.id === sessionId) ?? null;
  const field = useRef<HTMLTextAreaElement>(null);
  const [filter, setFilter] = useState<Filter>('top');
  const [sent, setSent] = useState(0);
  const size = useComfort((comfort) => comfort.size);
  const ready = snapshot !== null;
  useLiveNews(snapshot);
  useLetInNews(waiting);
  useEffect(() => void resumeOutboxes(), []);
  // What one has sent is seen, however small the window.
  useEffect(() => {
    if (sent > 0) document.querySelector('.vu-questions > li')?.scrollIntoView({ block: 'nearest' });
  }, [sent]);
  useEffect(() => {
    if (start === 'ask' && ready && !embedded) field.current?.focus();
  }, [start, ready, embedded]);

  const session = snapshot?.session ?? (waiting > 0 ? planned : null);
  const company = edition?.companies.find((one) => one.id === companyId);
  const sector = edition?.sectors.find((one) => one.id === session?.sectorId);
  const step = sector?.steps.find((one) => one.id === stepId);
  const trade = edition?.trades.find((one) => one.id === tradeId);
  const place = placeOf(companyId, stepId, tradeId);
  const placeName = trade ? tradeName(trade) : step ? say(step.title) : null;
  const write = (text?: string) => {
    if (text) draft(`question:${sessionId}`).getState().write(text);
    field.current?.focus();
  };
  const names = session?.professionals.map((one) => one.name).join(', ');

  const body = (
    <>
      <NetworkBand />
      {waiting > 0 ? (
        <Suspense>
          <WaitingQueue place={waiting} session={session} />
        </Suspense>
      ) : session && snapshot ? (
        <div className={`vu-room__words vu-room__words--${size}`}>
          {session.slots && (
            <Suspense>
              <SlotChoice session={session} taken={snapshot.slotsTaken} />
            </Suspense>
          )}
          <RoomMoment snapshot={snapshot} onSee={onSee} />
          {snapshot.blocked ? (
            <BlockedBand block={snapshot.blocked} />
          ) : isAsking(session) || session.state === 'scheduled' ? (
            <AskForm
              sessionId={sessionId}
              place={place}
              placeName={company?.name ?? placeName}
              example={company ? say(company.ask) : null}
              unread={snapshot.present.moderators + (snapshot.present.teachers ?? 0) === 0}
              snapshot={snapshot}
              field={field}
              onSent={() => {
                setFilter('mine');
                setSent((count) => count + 1);
              }}
            />
          ) : (
            <StatusBand tone="wait">{t('ask.ended')}</StatusBand>
          )}
          {isAsking(session) && (
            <AnsweredNear sessionId={sessionId} sectorId={session.sectorId} questions={snapshot.questions} />
          )}
          {isAsking(session) && !snapshot.blocked && <RoomVoice sessionId={sessionId} room={snapshot.room} />}
          <ReportNews live />
          <ReturnedQuestions sessionId={sessionId} onTaken={() => write()} />
          <RoomQuestions snapshot={snapshot} filter={filter} onFilter={setFilter} onWrite={write} />
          <RoomComfort />
        </div>
      ) : (
        <StatusBand tone="wait">{t(failure ? 'unreachable' : 'joining')}</StatusBand>
      )}
    </>
  );

  const title = names ? t('title', { names }) : t('titleNobody');
  const accent = deep(sector?.colour ?? '#a92a1f');
  const badge = <RoomBadge edition={edition} session={session ?? null} />;
  const line = session && <RoomLine session={session} visitors={snapshot?.present.visitors ?? 0} />;
  if (embedded) {
    return (
      <Sheet accent={accent} className="vu-room vu-room--embedded">
        <header className="vu-sheet__head">
          {badge}
          <div className="vu-grow">
            <h2>{title}</h2>
            {line && <p>{line}</p>}
          </div>
        </header>
        <div className="vu-room__body">{body}</div>
      </Sheet>
    );
  }
  return (
    <SidePanel
      title={title}
      subtitle={line}
      badge={badge}
      accent={accent}
      onClose={onClose ?? (() => undefined)}
    >
      {body}
    </SidePanel>
  );
}

/** Has screen readers say that one's turn has come. */
function useLetInNews(waiting: number): void {
  const t = useWords('live');
  const was = useRef(waiting);
  useEffect(() => {
    if (was.current > 0 && waiting === 0) announce(t('inside'));
    was.current = waiting;
  }, [waiting, t]);
}

/** A stand, a step or a trade; at a meeting of its own, none of them. */
function placeOf(companyId?: string, stepId?: string, tradeId?: string): QuestionPlace | null {
  if (companyId) return { kind: 'stand', id: companyId };
  if (stepId) return { kind: 'step', id: stepId };
  return tradeId ? { kind: 'trade', id: tradeId } : null;
}

function RoomLine({ session, visitors }: { session: LiveSession; visitors: number }) {
  const t = useWords('live');
  const language = useLanguage();
  const trades = [...new Set(session.professionals.map((one) => one.trade))].join(', ');
  return (
    <span className="vu-room__line">
      {session.state === 'live' && <span className="vu-dot vu-dot--live" />}
      <b>{t(`state.${session.state}`, { time: clockTime(session.startsAt, language) })}</b>
      {trades && <span>· {trades}</span>}
      <span className="vu-room__here">
        <Users aria-hidden size={16} />
        {t('present', { count: visitors })}
      </span>
    </span>
  );
}

/** The face of who answers, where the edition draws one. */
function RoomBadge({ edition, session }: { edition: PublicEdition | null; session: LiveSession | null }) {
  const professional = session?.professionals[0];
  const company = edition?.companies.find((one) => one.id === professional?.companyId);
  const person = company?.people.find((one) => one.name === professional?.name);
  return (
    <span className="vu-logo">
      {person && company ? (
        <PortraitFace portrait={person.portrait} colour={company.colour} />
      ) : (
        <Mic aria-hidden size={30} />
      )}
    </span>
  );
}
