import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import { isUnmoderated } from '@ville-usine/shared/live/route-question';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Staff } from '@ville-usine/shared/people/person';
import { EyeOff, Info } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { isOver } from '../content/choose-session.ts';
import { patiently } from '../net/patiently.ts';
import { announce } from '../ui/announce.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { AnsweredList } from './AnsweredList.tsx';
import { AnswerPane } from './AnswerPane.tsx';
import { ConnectionPlate } from './ConnectionPlate.tsx';
import { DeskGate } from './DeskGate.tsx';
import { type DeskProps, FollowedSession } from './FollowedSession.tsx';
import './desk.css';
import './desk-words.ts';
import './lead.css';
import { KeptAnswers } from './KeptAnswers.tsx';
import { LeadTools } from './LeadTools.tsx';
import { NetworkBand } from './NetworkBand.tsx';
import { OnScreen } from './OnScreen.tsx';
import { ProfessionalLine } from './ProfessionalLine.tsx';
import { ProfessionalPlate } from './ProfessionalPlate.tsx';
import { ProfessionalQueue } from './ProfessionalQueue.tsx';
import { ProfessionalTabs } from './ProfessionalTabs.tsx';
import './professional.css';
import './professional-widths.css';
import { SessionEnded, useStayOver } from './SessionEnded.tsx';
import './room.css';
import './room-questions.css';
import { type Answering, useAnswering } from './use-answering.ts';

const SlotGuests = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/SlotGuests.tsx')).SlotGuests })),
);

const SpeakDesk = lazy(() =>
  patiently(async () => ({ default: (await import('../voice/SpeakDesk.tsx')).SpeakDesk })),
);

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
  const over = isOver(snapshot.session);
  useStayOver(over, snapshot.session.id, choose);
  const { moderators, teachers = 0 } = snapshot.present;
  const { voice } = snapshot.room.now;
  const nobody = !over && moderators + teachers === 0 && !isUnmoderated(snapshot.session);
  const phone = window.matchMedia('(max-width: 40rem)').matches;
  return (
    <div className="vu-desk vu-prodesk" data-tab={answering.tab}>
      <header className="vu-desk__top">
        <ProfessionalPlate staff={staff} session={snapshot.session} sessions={sessions} choose={choose} />
        <ProfessionalLine snapshot={snapshot} />
        <ConnectionPlate />
        <ComfortTool />
      </header>
      <div className="vu-pro__bands">
        {voice && (
          <Suspense>
            <SpeakDesk snapshot={snapshot} staff={staff} voice={voice} />
          </Suspense>
        )}
        <NetworkBand line={t(phone ? 'pro.networkLinePhone' : 'pro.networkLine')} />
        {over && <SessionEnded session={snapshot.session} sessions={sessions} choose={choose} />}
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
        {snapshot.session.slots && (
          <Suspense>
            <SlotGuests session={snapshot.session} taken={snapshot.slotsTaken} />
          </Suspense>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, also while nothing in it takes the focus. */}
      <main className="vu-pro" tabIndex={0}>
        <Sheet className="vu-pro__queue" aria-label={t('pro.queueTitle')}>
          <div className="vu-sheet__title">
            <h2>{t('pro.queueTitle')}</h2>
            <span className="vu-number">{answering.queue.length}</span>
            <span className="vu-soft vu-end">{t('pro.byVotes')}</span>
          </div>
          <ProfessionalQueue answering={answering} over={over} />
        </Sheet>
        <Sheet className="vu-pro__answer" aria-label={t('pro.answer')}>
          {over ? <KeptAnswers questions={snapshot.questions} /> : <AnswerPane answering={answering} />}
        </Sheet>
        <div className="vu-pro__side">
          <OnScreen snapshot={snapshot} />
          <LeadTools snapshot={snapshot} />
          <Sheet className="vu-pro__answered" aria-label={t('pro.done')}>
            <div className="vu-sheet__title">
              <h2>{t('pro.done')}</h2>
              <span className="vu-number">{answering.answered.length}</span>
            </div>
            <AnsweredList answering={answering} staff={staff} over={over} />
          </Sheet>
        </div>
      </main>
      <ProfessionalTabs answering={answering} hands={snapshot.room.now.hands} />
    </div>
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
