import type { LiveSession } from '../live/session.ts';
import type { Person, Visitor } from './person.ts';

/** What a person may want to do. Handlers ask `can`, never for a role. */
export type Capability =
  | 'session:see'
  /** Read of it in the agenda, that is: also of one for adults whose link one does not have. */
  | 'session:know'
  | 'session:run'
  | 'session:plan'
  | 'slot:book'
  /** Book places for one's own class. */
  | 'slot:hold'
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
  /** Put an answer into the FAQ, or back into it. */
  | 'faq:list'
  | 'retention:set';

/** May this person do this (in this session, where one is given)? */
export function can(
  person: Person,
  capability: Capability,
  session?: Pick<LiveSession, 'id' | 'professionals' | 'audience'>,
): boolean {
  if (person.kind === 'visitor') {
    if (capability === 'session:know' && session && isListed(session.audience) && person.classId === null)
      return true;
    const open =
      capability === 'session:see' ||
      capability === 'session:know' ||
      capability === 'question:ask' ||
      capability === 'question:vote' ||
      capability === 'slot:book' ||
      capability === 'room:take-part' ||
      capability === 'text:report';
    return open && (session === undefined || isFor(session, person));
  }
  switch (capability) {
    case 'session:see':
    case 'session:know':
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
    case 'slot:hold':
      return (
        person.classId !== undefined && (session === undefined || isFor(session, { classId: person.classId }))
      );
    case 'session:run':
    case 'room:lead':
      return (
        person.role === 'organiser' || person.role === 'moderator' || can(person, 'question:answer', session)
      );
    case 'faq:list':
      // What adults said among themselves is let in by those who read for children.
      if (session?.audience.kind === 'adults') return can(person, 'question:moderate', session);
      return can(person, 'faq:edit', session);
    case 'faq:edit':
      return (
        person.role === 'organiser' ||
        can(person, 'question:answer', session) ||
        (session?.audience.kind === 'adults' && can(person, 'question:moderate', session))
      );
    case 'session:plan':
    case 'staff:invite':
    case 'class:open':
    case 'retention:set':
      return person.role === 'organiser';
  }
}

/** Is a session open to a visitor of this class, or to one who entered it as an adult? */
function isFor(
  { id, audience }: Pick<LiveSession, 'id' | 'audience'>,
  { classId, adultIn = [] }: Pick<Visitor, 'classId' | 'adultIn'>,
): boolean {
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'adults':
      return classId === null && adultIn.includes(id);
    case 'classes':
      return classId !== null && audience.classIds.includes(classId);
  }
}

/** Is a session for adults named in the agenda of those who do not have its link? */
function isListed(audience: LiveSession['audience']): boolean {
  return audience.kind === 'adults' && !audience.unlisted;
}
