import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Staff } from '@ville-usine/shared/people/person';
import { BadgeCheck } from 'lucide-react';
import { useEdition } from '../content/edition-store.ts';
import { PortraitFace } from '../content/PortraitFace.tsx';
import { PlacePlate } from '../ui/PlacePlate.tsx';
import { SessionChoice } from './SessionChoice.tsx';

type ProfessionalPlateProps = {
  staff: Staff;
  session: LiveSession;
  sessions: LiveSession[];
  choose: (id: string) => void;
};

/** Who one is here: a stage name, a trade, a company. */
export function ProfessionalPlate({ staff, session, sessions, choose }: ProfessionalPlateProps) {
  const edition = useEdition();
  const company = edition?.companies.find((one) => one.id === staff.companyId);
  const person = company?.people.find((one) => one.name === staff.name);
  const line = [staff.trade, company?.name].filter(Boolean).join(' · ');
  const face = person && company && <PortraitFace portrait={person.portrait} colour={company.colour} />;
  return (
    <PlacePlate
      icon={face ?? <BadgeCheck aria-hidden size={28} />}
      title={staff.name}
      trail={
        sessions.length > 1 ? <SessionChoice session={session} sessions={sessions} choose={choose} /> : line
      }
    />
  );
}
