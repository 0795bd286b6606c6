import type { LiveSession } from '../live/session.ts';
import type { Person } from './person.ts';

/** What a person may want to do. Handlers ask `can`, never for a role. */
export type Capability =
  | 'session:see'
  | 'session:run'
  | 'session:plan'
  | 'slot:book'
  | 'question:ask'
  | 'question:vote'
  | 'question:moderate'
  /** Keep a visitor from taking part, and let them again. */
  | 'visitor:block'
  | 'question:answer'
  | 'room:take-part'
  | 'room:lead'
  /** Decide on the questions of one's own class. */
  | 'question:vouch'
  | 'staff:invite'
  | 'class:open'
  | 'text:report'
  | 'faq:edit'
  | 'retention:set';

/** May this person do this (in this session, where one is given)? */
export function can(
  person: Person,
  capability: Capability,
  session?: Pick<LiveSession, 'professionals' | 'audience'>,
): boolean {
  if (person.kind === 'visitor') {
    const open =
      capability === 'session:see' ||
      capability === 'question:ask' ||
      capability === 'question:vote' ||
      capability === 'slot:book' ||
      capability === 'room:take-part' ||
      capability === 'text:report';
    return open && (session === undefined || isFor(session.audience, person.classId));
  }
  switch (capability) {
    case 'session:see':
      return true;
    case 'question:ask':
    case 'question:vote':
    case 'slot:book':
    case 'room:take-part':
    case 'text:report':
      return false;
    case 'question:moderate':
    case 'visitor:block':
      return person.role === 'moderator' || person.role === 'organiser';
    case 'question:answer':
      return (
        person.role === 'professional' && (session?.professionals.some((p) => p.id === person.id) ?? false)
      );
    case 'question:vouch':
      return (
        person.classId !== undefined && (session === undefined || isFor(session.audience, person.classId))
      );
    case 'session:run':
    case 'room:lead':
      return (
        person.role === 'organiser' || person.role === 'moderator' || can(person, 'question:answer', session)
      );
    case 'faq:edit':
      return person.role === 'organiser' || can(person, 'question:answer', session);
    case 'session:plan':
    case 'staff:invite':
    case 'class:open':
    case 'retention:set':
      return person.role === 'organiser';
  }
}

/** Is a session for this audience open to a visitor of this class, or of none? */
function isFor(audience: LiveSession['audience'], classId: string | null): boolean {
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'adults':
      return classId === null;
    case 'classes':
      return classId !== null && audience.classIds.includes(classId);
  }
}
