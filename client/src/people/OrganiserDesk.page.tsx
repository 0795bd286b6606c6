import type { HttpReplies } from '@ville-usine/shared/http';
import { can } from '@ville-usine/shared/people/can';
import type { Staff } from '@ville-usine/shared/people/person';
import { Archive, ClipboardList } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import '../live/after-words.ts';
import { ConnectionPlate } from '../live/ConnectionPlate.tsx';
import { StaffGate } from '../live/DeskGate.tsx';
import { NetworkBand } from '../live/NetworkBand.tsx';
import { api } from '../net/api.ts';
import { connect, listen } from '../net/socket.ts';
import { ComfortTool } from '../ui/comfort/ComfortTool.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { Tool } from '../ui/Tool.tsx';
import { useWords } from '../words/words.ts';
import { OrganiserClasses } from './OrganiserClasses.tsx';
import { OrganiserSessions } from './OrganiserSessions.tsx';
import { OrganiserTeam } from './OrganiserTeam.tsx';
import './organiser.css';
import './organiser-words.ts';

const AGAIN_MS = 20_000;

/** `/organisation`: sessions and their states, class codes, personal links for the team. */
export default function OrganiserDesk() {
  return (
    <StaffGate admits={(staff) => can(staff, 'staff:invite')}>
      {(staff) => <Desk key={staff.id} staff={staff} />}
    </StaffGate>
  );
}

function Desk({ staff }: { staff: Staff }) {
  const t = useWords('organiser');
  const after = useWords('after');
  const [sessions, setSessions] = useState<HttpReplies['GET /api/sessions']['sessions'] | null>(null);
  const [classes, setClasses] = useState<HttpReplies['GET /api/classes']['classes'] | null>(null);
  const [team, setTeam] = useState<HttpReplies['GET /api/staff-links']['staff'] | null>(null);

  const load = useCallback(async () => {
    const [meetings, groups, people] = await Promise.all([
      api('GET /api/sessions'),
      api('GET /api/classes'),
      api('GET /api/staff-links'),
    ]);
    if (meetings.ok) setSessions(meetings.value.sessions);
    if (groups.ok) setClasses(groups.value.classes);
    if (people.ok) setTeam(people.value.staff);
  }, []);
  useEffect(() => {
    void connect('staff');
    void load();
    const timer = setInterval(load, AGAIN_MS);
    const stop = listen('agenda:session', () => void load());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [load]);

  const changed = () => void load();
  return (
    <div className="vu-desk">
      <header className="vu-desk__top">
        <PlacePlate
          icon={<ClipboardList aria-hidden size={28} />}
          tile={{ ground: '#ffc53d', ink: '#1e1a33' }}
          title={t('title')}
          trail={`${staff.name} · ${t('trail')}`}
        />
        <div className="vu-desk__tools">
          <Tool icon={<Archive aria-hidden size={22} />} href="/organisation/conservation">
            {after('keep.title')}
          </Tool>
          <ConnectionPlate />
          <ComfortTool />
        </div>
      </header>
      <NetworkBand />
      <main className="vu-org">
        <OrganiserSessions
          sessions={sessions}
          team={team ?? []}
          classes={classes ?? []}
          onChanged={changed}
        />
        <OrganiserClasses classes={classes} onChanged={changed} />
        <OrganiserTeam team={team} onChanged={changed} />
      </main>
    </div>
  );
}
