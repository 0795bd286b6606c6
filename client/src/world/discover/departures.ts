import { inLanguage, type Language } from '@ville-usine/shared/content/language';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { isAsking } from '../../content/choose-session.ts';
import { clockTime, isToday, weekday } from '../../words/times.ts';

/** Rows of the departure board. */
const ROWS = 5;

const OVER: readonly LiveSession['state'][] = ['ended', 'published', 'cancelled'];

/** What the departure board shows: what runs or is still to come, the next to begin first. */
export function departures(sessions: readonly LiveSession[]): LiveSession[] {
  return sessions
    .filter(({ state }) => !OVER.includes(state))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id))
    .slice(0, ROWS);
}

/** A row of the board as it is written. */
export type Departure = Pick<LiveSession, 'sectorId' | 'venue'> & {
  when: string;
  title: string;
  live: boolean;
};

/** The board's rows in a language: with the same rows there is nothing to draw anew. */
export function departureLines(sessions: readonly LiveSession[], language: Language): Departure[] {
  return departures(sessions).map((session) => {
    const { startsAt, title, sectorId, venue } = session;
    const time = clockTime(startsAt, language);
    return {
      sectorId,
      venue,
      when: isToday(startsAt) ? time : `${weekday(startsAt, language)}. ${time}`,
      title: inLanguage(title, language),
      live: isAsking(session),
    };
  });
}
