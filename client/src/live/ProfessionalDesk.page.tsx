import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isUnmoderated } from '@ville-usine/shared/live/route-question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Staff } from '@ville-usine/shared/people/person';
import { CircleCheck, EyeOff, Info, ListOrdered, type LucideIcon, PenLine, Pin } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { announce } from '../ui/announce.ts';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { clockTime } from '../words/times.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { AnsweredList } from './AnsweredList.tsx';
import { AnswerPane } from './AnswerPane.tsx';
import { ConnectionPlate } from './ConnectionPlate.tsx';
import { DeskGate } from './DeskGate.tsx';
import { type DeskProps, FollowedSession } from './FollowedSession.tsx';
import './desk.css';
import './desk-words.ts';
import { NetworkBand } from './NetworkBand.tsx';
import { ProfessionalPlate } from './ProfessionalPlate.tsx';
import { ProfessionalQueue } from './ProfessionalQueue.tsx';
import './professional.css';
import './professional-widths.css';
import { onScreen } from './question-order.ts';
import { inOneDay } from './SessionChoice.tsx';
import './room.css';
import './room-questions.css';
import { type Answering, type ProTab, useAnswering } from './use-answering.ts';

const isIn = (session: LiveSession, staff: Staff) => session.professionals.some(({ id }) => id === staff.id);

/** `/pro`: the best questions first, answered in writing, on a phone in the break as well as at a desk. */
export default function ProfessionalDesk() {
  return (
    <DeskGate admits={(staff) => staff.role === 'professional'} concerns={isIn}>
      {(desk) => (
        <FollowedSession key={desk.session.id} session={desk.session}>
          {(snapshot) => <Joined {...desk} snapshot={snapshot} />}
        </FollowedSession>
      )}
    </DeskGate>
  );
}

function Joined({ staff, snapshot, sessions, choose }: DeskProps & { snapshot: LiveSnapshot }) {
  const t = useWords('desk');
  const answering = useAnswering(snapshot, staff);
  useQueueNews(answering);
  const { moderators, teachers = 0 } = snapshot.present;
  const nobody = moderators + teachers === 0 && !isUnmoderated(snapshot.session);
  const phone = window.matchMedia('(max-width: 40rem)').matches;
  return (
    <div className="vu-desk vu-prodesk" data-tab={answering.tab}>
      <header className="vu-desk__top">
        <ProfessionalPlate staff={staff} session={snapshot.session} sessions={sessions} choose={choose} />
        <SessionLine snapshot={snapshot} />
        <ConnectionPlate />
      </header>
      <div className="vu-pro__bands">
        <NetworkBand line={t(phone ? 'pro.networkLinePhone' : 'pro.networkLine')} />
        {nobody && (
          <StatusBand tone="wait" icon={<EyeOff aria-hidden size={22} />}>
            {t('pro.nobodyReads')}
          </StatusBand>
        )}
        {answering.notice && (
          <StatusBand tone="wait" icon={<Info aria-hidden size={22} />}>
            {answering.notice}
          </StatusBand>
        )}
      </div>
      <main className="vu-pro">
        <Sheet className="vu-pro__queue" aria-label={t('pro.queueTitle')}>
          <div className="vu-sheet__title">
            <h2>{t('pro.queueTitle')}</h2>
            <span className="vu-number">{answering.queue.length}</span>
            <span className="vu-soft vu-end">{t('pro.byVotes')}</span>
          </div>
          <ProfessionalQueue answering={answering} />
        </Sheet>
        <Sheet className="vu-pro__answer" aria-label={t('pro.answer')}>
          <AnswerPane answering={answering} />
        </Sheet>
        <div className="vu-pro__side">
          <OnScreen snapshot={snapshot} />
          <Sheet className="vu-pro__answered" aria-label={t('pro.done')}>
            <div className="vu-sheet__title">
              <h2>{t('pro.done')}</h2>
              <span className="vu-number">{answering.answered.length}</span>
            </div>
            <AnsweredList answering={answering} staff={staff} />
          </Sheet>
        </div>
      </main>
      <BottomBar answering={answering} />
    </div>
  );
}

/** Is it live, who listens, until when. */
function SessionLine({ snapshot }: { snapshot: LiveSnapshot }) {
  const t = useWords('desk');
  const language = useLanguage();
  const { session, present } = snapshot;
  return (
    <p className="vu-card vu-pro__line">
      <Pill tone={session.state === 'live' ? 'live' : session.state === 'ended' ? 'plain' : 'wait'}>
        {session.state === 'live' && <span className="vu-dot vu-dot--live vu-dot--white" />}
        {t(`states.${session.state}`)}
      </Pill>
      <b>{t('pro.pupilsShort', { count: present.visitors })}</b>
      {inOneDay(session) && (
        <span className="vu-soft vu-end">
          {t('pro.until', { time: clockTime(session.endsAt, language) })}
        </span>
      )}
    </p>
  );
}

function OnScreen({ snapshot }: { snapshot: LiveSnapshot }) {
  const t = useWords('desk');
  const question = onScreen(snapshot);
  return (
    <Sheet className="vu-pro__screen" aria-label={t('pro.onScreen')}>
      <div className="vu-sheet__title">
        <h2>{t('pro.onScreen')}</h2>
      </div>
      {question ? (
        <div className="vu-pro__pinned">
          {question.state.name === 'taken' ? (
            <PenLine aria-hidden size={22} />
          ) : (
            <Pin aria-hidden size={22} />
          )}
          <div className="vu-grow">
            <b>{frenchSpaces(question.text)}</b>
            <p className="vu-small">
              {question.state.name === 'taken'
                ? t('pro.beingAnswered', { name: question.state.byName })
                : t('pro.pinned')}
            </p>
          </div>
        </div>
      ) : (
        <p className="vu-soft vu-pro__pad">{t('pro.nothingOnScreen')}</p>
      )}
    </Sheet>
  );
}

const TABS: { tab: ProTab; icon: LucideIcon }[] = [
  { tab: 'queue', icon: ListOrdered },
  { tab: 'answer', icon: PenLine },
  { tab: 'done', icon: CircleCheck },
];

/** The phone's three pages. */
function BottomBar({ answering }: { answering: Answering }) {
  const t = useWords('desk');
  const counts = { queue: answering.queue.length, answer: 0, done: answering.answered.length };
  return (
    <nav className="vu-bottom" aria-label={t('pro.nav')}>
      {TABS.map(({ tab, icon: Icon }) => (
        <button
          key={tab}
          type="button"
          aria-current={answering.tab === tab ? 'page' : undefined}
          onClick={() => answering.setTab(tab)}
        >
          <Icon aria-hidden size={26} />
          <span>
            {t(`pro.${tab}`)}
            {counts[tab] > 0 && (
              <b className={tab === 'queue' ? 'vu-bottom__hot' : undefined}>{counts[tab]}</b>
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}

/** Has screen readers say that a question arrived. */
function useQueueNews({ queue }: Answering): void {
  const t = useWords('desk');
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const ids = new Set(queue.map((question) => question.id));
    const arrived = known.current && queue.find((question) => !known.current?.has(question.id));
    known.current = ids;
    if (arrived) announce(t('pro.newQuestion', { text: arrived.text }));
  }, [queue, t]);
}
