import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useWords } from '../words/words.ts';
import { StaffGate } from './DeskGate.tsx';
import './desk.css';
import './desk-words.ts';
import { ModerationBoard } from './ModerationBoard.tsx';
import './moderation.css';
import './moderation-journal.css';
import './moderation-sessions.css';
import './moderation-widths.css';
import { muteSession, useMutedSessions } from './muted-sessions.ts';
import { useFollowedSessions } from './use-followed-sessions.ts';
import { useModeratedSessions } from './use-moderated-sessions.ts';

/** A session that has not come by then joins the queue when it does, milliseconds. */
const WHOLE_WITHIN_MS = 5_000;

/** `/moderation`: nothing a pupil writes reaches another pupil before someone here has read it. */
export default function ModerationDesk() {
  return (
    <StaffGate admits={(staff) => can(staff, 'question:moderate')}>
      {(staff) => <Sessions key={staff.id} staff={staff} />}
    </StaffGate>
  );
}

function Sessions({ staff }: { staff: Staff }) {
  const t = useWords('desk');
  const sessions = useModeratedSessions(staff);
  const muted = useMutedSessions((store) => store.muted);
  const [query] = useSearchParams();
  const asked = query.get('session');
  useEffect(() => {
    // Whoever comes by a session's link means to read it.
    if (asked) muteSession(asked, false);
  }, [asked]);
  const on = sessions?.filter(({ session }) => !muted.includes(session.id)) ?? [];
  const snapshots = useFollowedSessions(on.map(({ session }) => session.id));
  const desks = useMemo(() => [...snapshots.values()], [snapshots]);
  // Half a queue would be taken for the whole: the first draw waits a while until every session has come.
  const [ready, setReady] = useState(false);
  const [waited, setWaited] = useState(false);
  const whole = sessions !== null && on.every(({ session }) => snapshots.has(session.id));
  const some = waited && desks.length > 0;
  useEffect(() => {
    if (whole || some) setReady(true);
  }, [whole, some]);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WHOLE_WITHIN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!sessions || !ready || (desks.length === 0 && on.length > 0))
    return <p className="vu-desk__wait">{t('gate.loading')}</p>;
  return <ModerationBoard staff={staff} sessions={sessions} muted={muted} desks={desks} asked={asked} />;
}
