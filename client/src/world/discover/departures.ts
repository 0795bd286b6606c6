import type { LiveSession } from '@ville-usine/shared/live/session';

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
