import type { LiveSession } from '@ville-usine/shared/live/session';

const ASKING: readonly LiveSession['state'][] = ['open', 'live', 'paused'];

/** True when visitors may ask in it now. */
export function isAsking(session: LiveSession): boolean {
  return ASKING.includes(session.state);
}

const OVER: readonly LiveSession['state'][] = ['ended', 'published', 'cancelled'];

/** True once nothing more is written in it; one that has only ended may still be taken up again. */
export function isOver(session: Pick<LiveSession, 'state'>): boolean {
  return OVER.includes(session.state);
}

const RANK: Record<LiveSession['state'], number> = {
  live: 0,
  open: 1,
  paused: 2,
  scheduled: 3,
  ended: 4,
  published: 5,
  cancelled: 6,
};

function sooner(one: LiveSession, other: LiveSession): number {
  return RANK[one.state] - RANK[other.state] || one.startsAt.localeCompare(other.startsAt);
}

/** The session to lead a visitor to: the one that runs, else the next one; null when all are over. */
export function nextSession(sessions: LiveSession[]): LiveSession | null {
  return [...sessions].sort(sooner).find((session) => RANK[session.state] < RANK.ended) ?? null;
}

/** Where a question to a whole pavilion goes, one asked at a step of its process. */
export function sessionOfSector(sessions: LiveSession[], sector: string): LiveSession | null {
  const asking = sessions.filter((session) => isAsking(session) && session.sectorId === sector).sort(sooner);
  return asking.find((session) => session.companyId === null) ?? asking[0] ?? null;
}

/** Where a question to this company goes: its own session, else its pavilion's, in both cases one that takes questions. */
export function sessionFor(
  sessions: LiveSession[],
  company: { id: string; sector: string },
): LiveSession | null {
  const asking = sessions.filter(isAsking).sort(sooner);
  return (
    asking.find((session) => session.companyId === company.id) ?? sessionOfSector(sessions, company.sector)
  );
}
