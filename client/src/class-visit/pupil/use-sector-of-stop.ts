import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { useSessions } from '../../content/sessions-store.ts';

/** Finds a stop's pavilion in the edition and the agenda; null for a session of all. */
export function useSectorOfStop(edition: PublicEdition | null): (stop: VisitStop) => string | null {
  const sessions = useSessions();
  return ({ kind, of }) => {
    if (kind === 'stand') return edition?.companies.find(({ id }) => id === of)?.sector ?? null;
    return kind === 'session' ? (sessions?.find(({ id }) => id === of)?.sectorId ?? null) : of;
  };
}
