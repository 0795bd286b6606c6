import type { LiveSession } from './session.ts';

/** People are let in this long before a session begins, milliseconds. */
export const OPENS_AHEAD_MS = 15 * 60_000;

/** When a session lets people in, milliseconds since 1970. */
export function opensAtMs({ startsAt }: Pick<LiveSession, 'startsAt'>): number {
  return Date.parse(startsAt) - OPENS_AHEAD_MS;
}

/**
 * Is it time to let people in? Neither before the quarter of an hour that precedes it, nor once its time is over: a
 * server that was off in the meantime opens nothing that nobody comes to any more.
 */
export function isDue(session: Pick<LiveSession, 'state' | 'startsAt' | 'endsAt'>, nowMs: number): boolean {
  return session.state === 'scheduled' && opensAtMs(session) <= nowMs && nowMs < Date.parse(session.endsAt);
}
