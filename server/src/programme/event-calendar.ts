import { EDITION_ZONE } from '@ville-usine/shared/live/time-zone';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { eventDays } from '@ville-usine/shared/programme/event-days';
import ical, { ICalCalendarMethod } from 'ical-generator';

type About = {
  edition: string;
  /** The site's address, without a slash at its end. */
  base: string;
  now: Date;
};

const DAY_MS = 86_400_000;

/**
 * Events as an iCalendar (RFC 5545), in French. Hours are those of the edition's zone, written in UTC; a span of days
 * with hours is an entry for each day, one without them a single entry. What has no date is left out.
 */
export function eventCalendar(events: readonly ProgrammeEvent[], { edition, base, now }: About): string {
  const calendar = ical({
    name: 'Ville-Usine, près de chez toi',
    prodId: { company: 'Ville-Usine', product: 'Programme', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    url: `${base}/visite/rencontres/pres-de-chez-toi`,
  });
  for (const event of events) {
    const days = eventDays(event);
    const first = days[0];
    if (!event.when || first === undefined) continue;
    const { start, end } = event.when;
    const url = `${base}/visite/rencontres/pres-de-chez-toi/${event.id}`;
    const { town, address, online } = event.place ?? {};
    const where = [address, town, ...(online ? ['En ligne'] : [])].filter((part) => part !== undefined);
    const about = {
      stamp: now,
      summary: event.title.fr,
      location: where.join(', ') || null,
      description: [
        event.text?.fr,
        event.organiser && `Organisateur : ${event.organiser}`,
        event.access?.fr,
        event.booking?.fr,
        `Source : ${event.source}`,
        url,
      ]
        .filter(Boolean)
        .join('\n'),
      url,
    };
    const id = `${edition}-${event.id}`;
    if (start === undefined) {
      calendar.createEvent({
        ...about,
        id: `${id}@ville-usine`,
        allDay: true,
        start: new Date(`${first}T00:00:00Z`),
        // The day after the last one, as the format has it.
        end: new Date(Date.parse(`${days.at(-1)}T00:00:00Z`) + DAY_MS),
        timezone: 'UTC',
      });
      continue;
    }
    for (const day of days)
      calendar.createEvent({
        ...about,
        id: `${id}-${day}@ville-usine`,
        start: inZone(day, start),
        ...(end === undefined ? {} : { end: inZone(day, end) }),
      });
  }
  return calendar.toString();
}

/** The moment of a wall clock in the edition's zone: its offset is asked twice, for the nights on which it changes. */
function inZone(day: string, hour: string): Date {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  const guess = wall - offsetMs(wall);
  return new Date(wall - offsetMs(guess));
}

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: EDITION_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How far the zone's clocks are ahead of UTC at a moment. */
function offsetMs(moment: number): number {
  const at = Object.fromEntries(PARTS.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(at['year']!, at['month']! - 1, at['day'], at['hour'], at['minute']) - moment;
}
