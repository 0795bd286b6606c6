import type { LiveSession } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import { maySee } from '../people/reader-of.ts';

/**
 * A session as the agenda of these people tells of it: whole to whom it is open, as reserved where they may only know
 * of it, null where it does not exist for them. Nobody at all knows what every visitor knows.
 */
export function agendaEntry(people: readonly Person[], session: LiveSession): LiveSession | null {
  const open =
    people.length === 0 ? maySee(null, session) : people.some((one) => can(one, 'session:see', session));
  if (open || session.audience.kind === 'everyone') return session;
  const known =
    people.length === 0
      ? session.audience.kind === 'adults' && !session.audience.unlisted
      : people.some((one) => can(one, 'session:know', session));
  return known ? { ...session, reserved: true } : null;
}
