import { MessageCircleQuestionMark } from 'lucide-react';
import { useSearch } from 'wouter';
import { LiveRoom } from '../live/LiveRoom.tsx';
import { deep } from '../ui/contrast.ts';
import { useSay, useWords } from '../words/words.ts';
import { useEdition } from './edition-store.ts';
import './sector.css';
import { SessionOver } from './SessionOver.tsx';
import { useSessions } from './sessions-store.ts';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** `/visite/rencontre/:sessionId`: the live room on a page; `?stand=`, `?etape=` or `?metier=` names where one asks from. */
export function SessionVisit({ id }: { id: string }) {
  const edition = useEdition()!;
  const core = useWords('core');
  const say = useSay();
  const asked = new URLSearchParams(useSearch());
  const companyId = asked.get('stand') ?? undefined;
  const stepId = asked.get('etape') ?? undefined;
  const tradeId = asked.get('metier') ?? undefined;
  const session = (useSessions() ?? []).find((one) => one.id === id);
  const sector = edition.sectors.find((one) => one.id === session?.sectorId);
  const steps = [
    { href: '/visite', name: core('city') },
    { href: '/visite/rencontres', name: core('meetings') },
  ];
  if (sector) steps.push({ href: `/visite/secteur/${sector.id}`, name: say(sector.name) });
  return (
    <VisitFrame
      icon={<MessageCircleQuestionMark aria-hidden size={28} />}
      title={session ? say(session.title) : core('live')}
      trail={<Trail steps={steps} />}
      tile={sector && { ground: deep(sector.colour), ink: '#fff' }}
    >
      {session && (session.state === 'ended' || session.state === 'published') && <SessionOver id={id} />}
      <div className="vu-roompage">
        <LiveRoom
          sessionId={id}
          companyId={companyId}
          stepId={stepId}
          tradeId={tradeId}
          embedded
          start="follow"
        />
      </div>
    </VisitFrame>
  );
}
