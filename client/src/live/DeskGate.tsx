import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Staff, StaffRole } from '@ville-usine/shared/people/person';
import { KeyRound, type LucideIcon, Signpost, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import './desk.css';
import './desk-words.ts';
import './room.css';
import './room-questions.css';
import { useDeskSessions } from './use-desk-sessions.ts';
import { useStaff } from './use-staff.ts';

type Desk = {
  staff: Staff;
  session: LiveSession;
  sessions: LiveSession[];
  choose: (id: string) => void;
};

type DeskGateProps = {
  /** May this person sit at this desk at all? */
  admits: (staff: Staff) => boolean;
  /** Is this one of their sessions? */
  concerns: (session: LiveSession, staff: Staff) => boolean;
  children: (desk: Desk) => ReactNode;
};

const HOME: Record<StaffRole, { href: string; word: 'toModeration' | 'toPro' | 'toOrganiser' | 'toClass' }> =
  {
    moderator: { href: '/moderation', word: 'toModeration' },
    professional: { href: '/pro', word: 'toPro' },
    organiser: { href: '/organisation', word: 'toOrganiser' },
    teacher: { href: '/enseignant', word: 'toClass' },
  };

/** Lets staff to their desk and their session; tells everybody else kindly where to go. */
export function DeskGate({ admits, ...rest }: DeskGateProps) {
  return <StaffGate admits={admits}>{(staff) => <SessionGate {...rest} staff={staff} />}</StaffGate>;
}

type StaffGateProps = Pick<DeskGateProps, 'admits'> & { children: (staff: Staff) => ReactNode };

/** Lets staff to a desk that needs no session. */
export function StaffGate({ admits, children }: StaffGateProps) {
  const t = useWords('desk');
  const state = useStaff();
  if (state.status === 'loading') return <p className="vu-desk__wait">{t('gate.loading')}</p>;
  if (state.status === 'unreachable')
    return <Notice icon={WifiOff} title={t('gate.offlineTitle')} line={t('gate.offline')} />;
  if (state.status === 'none') {
    return (
      <Notice icon={KeyRound} title={t('gate.noneTitle')} line={t('gate.none')}>
        <Key href="/" variant="secondary">
          {t('gate.toCity')}
        </Key>
      </Notice>
    );
  }
  const { staff } = state;
  if (admits(staff)) return children(staff);
  const home = HOME[staff.role];
  return (
    <Notice icon={Signpost} title={t('gate.otherTitle')} line={t('gate.other', { name: staff.name })}>
      <Key href={home.href}>{t(`gate.${home.word}`)}</Key>
    </Notice>
  );
}

function SessionGate({ staff, concerns, children }: Omit<DeskGateProps, 'admits'> & { staff: Staff }) {
  const t = useWords('desk');
  const { sessions, chosen, choose } = useDeskSessions((session) => concerns(session, staff));
  if (!sessions) return <p className="vu-desk__wait">{t('gate.loading')}</p>;
  if (!chosen) return <Notice icon={Signpost} title={t('gate.noSessionTitle')} line={t('gate.noSession')} />;
  return children({ staff, session: chosen, sessions, choose });
}

type NoticeProps = { icon: LucideIcon; title: string; line: string; children?: ReactNode };

/** A page that says one thing: what happened, what is safe, one way forward. */
function Notice({ icon: Icon, title, line, children }: NoticeProps) {
  return (
    <main className="vu-notice">
      <Sheet className="vu-notice__sheet">
        <span className="vu-nothing__icon">
          <Icon aria-hidden size={34} />
        </span>
        <h1>{title}</h1>
        <p className="vu-lead">{line}</p>
        <div className="vu-row vu-row--wrap">{children}</div>
      </Sheet>
    </main>
  );
}
