import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { useEdition } from '../content/edition-store.ts';
import { useSessions } from '../content/sessions-store.ts';
import { useTradeName } from '../content/TradeCard.tsx';
import { draft } from '../net/draft.ts';
import { patiently } from '../net/patiently.ts';
import { deep } from '../ui/contrast.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useSay, useWords } from '../words/words.ts';
import { AnsweredNear } from './AnsweredNear.tsx';
import { AskForm } from './AskForm.tsx';
import { AskingOver } from './AskingOver.tsx';
import { BlockedBand } from './BlockedBand.tsx';
import './live-words.ts';
import { useLive } from './live-store.ts';
import { NetworkBand } from './NetworkBand.tsx';
import { resumeOutboxes } from './outboxes.ts';
import type { Filter } from './question-order.ts';
import { ReportNews } from './ReportNews.tsx';
import { ReturnedQuestions } from './ReturnedQuestions.tsx';
import { RoomBadge } from './RoomBadge.tsx';
import { RoomComfort } from './RoomComfort.tsx';
import { RoomLine } from './RoomLine.tsx';
import { RoomMoment } from './RoomMoment.tsx';
import { RoomQuestions } from './RoomQuestions.tsx';
import { RoomVoice } from './RoomVoice.tsx';
import './room.css';
import { useComfort } from './room-comfort.ts';
import './room-questions.css';
import { ShutOut } from './ShutOut.tsx';
import { useLetInNews } from './use-let-in-news.ts';
import { useLiveNews } from './use-live-news.ts';

const WaitingQueue = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/WaitingQueue.tsx')).WaitingQueue })),
);
const LivePlayer = lazy(() =>
  patiently(async () => ({ default: (await import('../voice/LivePlayer.tsx')).LivePlayer })),
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
  const core = useWords('core');
  const say = useSay();
  const tradeName = useTradeName();
  const edition = useEdition();
  const { snapshot, failure, place: waiting, was } = useLive(sessionId);
  const planned = (useSessions() ?? []).find((one) => one.id === sessionId) ?? null;
  const field = useRef<HTMLTextAreaElement>(null);
  const [filter, setFilter] = useState<Filter>('top');
  const [sent, setSent] = useState(0);
  const { size, light } = useComfort();
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
        <Suspense fallback={<p className="vu-soft">{core('loading')}</p>}>
          <WaitingQueue place={waiting} session={session} />
        </Suspense>
      ) : session && snapshot ? (
        <div className={`vu-room__words vu-room__words--${size}`}>
          {session.slots && (
            <Suspense>
              <SlotChoice session={session} taken={snapshot.slotsTaken} />
            </Suspense>
          )}
          {(snapshot.room.now.voice || snapshot.room.captions.length > 0) && (
            <Suspense>
              <LivePlayer
                sessionId={sessionId}
                speaker={snapshot.room.now.voice?.speaker ?? null}
                captions={snapshot.room.captions}
                light={light}
                blocked={Boolean(snapshot.blocked)}
              />
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
            <AskingOver sessionId={sessionId} />
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
      ) : was ? (
        <ShutOut was={was} />
      ) : (
        <StatusBand tone="wait">
          {t(failure?.code === 'not-allowed' ? 'notOpen' : failure ? 'unreachable' : 'joining')}
        </StatusBand>
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

/** A stand, a step or a trade; at a meeting of its own, none of them. */
function placeOf(companyId?: string, stepId?: string, tradeId?: string): QuestionPlace | null {
  if (companyId) return { kind: 'stand', id: companyId };
  if (stepId) return { kind: 'step', id: stepId };
  return tradeId ? { kind: 'trade', id: tradeId } : null;
}
