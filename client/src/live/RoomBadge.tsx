import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { Mic } from 'lucide-react';
import { PortraitFace } from '../content/PortraitFace.tsx';

/** The face of who answers, where the edition draws one. */
export function RoomBadge({
  edition,
  session,
}: {
  edition: PublicEdition | null;
  session: LiveSession | null;
}) {
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
