import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { Coffee, GraduationCap } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { isAsking } from '../content/choose-session.ts';
import { patiently } from '../net/patiently.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { BlockedPupils } from './BlockedPupils.tsx';
import { ClassNotices } from './ClassNotices.tsx';
import { ClassQuestions } from './ClassQuestions.tsx';
import { ConnectionPlate } from './ConnectionPlate.tsx';
import { StaffGate } from './DeskGate.tsx';
import './desk.css';
import './desk-words.ts';
import { NetworkBand } from './NetworkBand.tsx';
import './moderation.css';
import './teacher.css';
import { useDeskSessions } from './use-desk-sessions.ts';

const ClassSlots = lazy(() =>
  patiently(async () => ({ default: (await import('../programme/ClassSlots.tsx')).ClassSlots })),
);

/** `/enseignant`: the questions of one's class, to read before anybody else does; on a phone as on a tablet. */
export default function TeacherDesk() {
  return (
    <StaffGate admits={(staff) => staff.classId !== undefined && can(staff, 'question:vouch')}>
      {(staff) => <Desk key={staff.id} staff={staff} />}
    </StaffGate>
  );
}

function Desk({ staff }: { staff: Staff }) {
  const t = useWords('desk');
  const isOpen = (session: LiveSession) => isAsking(session) && can(staff, 'question:vouch', session);
  const dates = (session: LiveSession) =>
    session.slots !== undefined &&
    (isAsking(session) || session.state === 'scheduled') &&
    can(staff, 'slot:hold', session);
  const { sessions } = useDeskSessions((session) => isOpen(session) || dates(session));
  return (
    <div className="vu-desk vu-teach">
      <header className="vu-desk__top">
        <PlacePlate
          icon={<GraduationCap aria-hidden size={28} />}
          tile={{ ground: '#ffc53d', ink: '#1e1a33' }}
          title={t('class.title')}
          trail={staff.name}
        />
        <div className="vu-desk__tools">
          <ConnectionPlate />
          <ComfortTool />
        </div>
      </header>
      <NetworkBand line={t('class.networkLine')} />
      <BlockedPupils />
      <main className="vu-teach__main">
        <ClassNotices />
        {sessions?.filter(dates).map((session) => (
          <Suspense key={session.id}>
            <ClassSlots session={session} />
          </Suspense>
        ))}
        {sessions?.filter(isOpen).map((session) => (
          <ClassQuestions key={session.id} session={session} />
        ))}
        {sessions?.length === 0 && (
          <Sheet className="vu-nothing vu-teach__none">
            <span className="vu-nothing__icon">
              <Coffee aria-hidden size={34} />
            </span>
            <strong>{t('class.noneTitle')}</strong>
            <p className="vu-soft">{t('class.none')}</p>
          </Sheet>
        )}
        {sessions === null && <p className="vu-desk__wait">{t('gate.loading')}</p>}
      </main>
    </div>
  );
}
