import type { LiveSession } from '@ville-usine/shared/live/session';
import { Mic } from 'lucide-react';
import { PortraitFace } from '../content/PortraitFace.tsx';
import { usePageEdition } from '../content/page-edition.ts';

/** The face of who answers, where the edition draws one; its words stand beside it. */
export function SessionFace({ session, className }: { session: LiveSession; className: string }) {
  const edition = usePageEdition();
  const [professional] = session.professionals;
  const company = edition?.companies.find((one) => one.id === professional?.companyId);
  const person = company?.people.find((one) => one.name === professional?.name);
  return (
    <span className={className} aria-hidden>
      {person && company ? (
        <PortraitFace portrait={person.portrait} colour={company.colour} />
      ) : (
        <Mic size={28} />
      )}
    </span>
  );
}
