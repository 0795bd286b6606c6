import type { LiveSession } from '@ville-usine/shared/live/session';
import { isAsking } from './choose-session.ts';

/** Whom one finds at a stand now: `minutes` and `at` (UTC ISO) say when its next session starts. */
export type StandStatus =
  | { kind: 'live' | 'asking' }
  | { kind: 'soon'; minutes: number }
  | { kind: 'today'; at: string };

/** A session this near is counted in minutes; one further off, within half a day, is told by its hour; milliseconds. */
const SOON_MS = 90 * 60_000;
const TODAY_MS = 12 * 60 * 60_000;

/** Of the company's own session, or its pavilion's, `now` being the server's time in milliseconds; null where none is near. */
export function standStatus(
  sessions: readonly LiveSession[],
  company: { id: string; sector: string },
  now: number,
): StandStatus | null {
  const own = sessions.filter(
    ({ companyId, sectorId }) =>
      companyId === company.id || (companyId === null && sectorId === company.sector),
  );
  const asking = own.filter(isAsking);
  if (asking.length > 0) return { kind: asking.some(({ state }) => state === 'live') ? 'live' : 'asking' };
  const next = own
    .filter(({ state }) => state === 'scheduled')
    .map(({ startsAt }) => startsAt)
    .sort()[0];
  if (next === undefined) return null;
  const ahead = Date.parse(next) - now;
  if (ahead > TODAY_MS) return null;
  // One that is late has not begun yet: it is about to.
  return ahead <= SOON_MS
    ? { kind: 'soon', minutes: Math.max(1, Math.ceil(ahead / 60_000)) }
    : { kind: 'today', at: next };
}
