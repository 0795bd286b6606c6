import type { Edition } from '@ville-usine/shared/content/edition';
import type { LiveSession } from '@ville-usine/shared/live/session';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

type About = {
  /** How often each session's plan changed, by its id. */
  revisions: ReadonlyMap<string, number>;
  /** The site's address, without a slash at its end. */
  base: string;
  now: Date;
  sectors: Edition['sectors'];
};

/**
 * Sessions as an iCalendar (RFC 5545), in French, with times in UTC that every calendar shows in its own zone. A
 * session keeps its UID for ever; its SEQUENCE tells calendars that it has changed.
 */
export function calendarOf(
  sessions: readonly LiveSession[],
  { revisions, base, now, sectors }: About,
): string {
  const calendar = ical({
    name: 'Ville-Usine',
    prodId: { company: 'Ville-Usine', product: 'Agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    url: `${base}/api/agenda.ics`,
    ttl: 3600,
  });
  for (const session of sessions) {
    const sector = sectors.find((one) => one.id === session.sectorId);
    const where = session.venue === 'agora' ? 'Agora' : (sector?.name.fr ?? session.sectorId);
    const url = `${base}/visite/rencontre/${session.id}`;
    const who = session.professionals.map(({ name, trade }) => (trade ? `${name}, ${trade}` : name));
    calendar.createEvent({
      id: `${session.id}@ville-usine`,
      sequence: revisions.get(session.id) ?? 0,
      stamp: now,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      summary: session.title.fr,
      location: `Ville-Usine, ${where}`,
      description: [...who, url].join('\n'),
      url,
      status: session.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
