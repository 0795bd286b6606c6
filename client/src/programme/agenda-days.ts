import type { LiveSession } from '@ville-usine/shared/live/session';
import { isAsking } from '../content/choose-session.ts';

/** A day as the visitor's zone has it, `2026-10-25`, of a moment in milliseconds since 1970 or as UTC text. */
export function dayOf(moment: string | number, timeZone?: string): string {
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  // The device's own zone is asked without `Intl`, whose first word takes long.
  if (!timeZone) return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** One day of the agenda; what runs now belongs to today, on whatever day it began. */
export type AgendaDay = { day: string; sessions: LiveSession[] };

const isOver = ({ state }: LiveSession) => state === 'ended' || state === 'published';

/** Today and every later day with a session that is not over, in order; in each the first to start first. */
export function agendaDays(sessions: readonly LiveSession[], nowMs: number, timeZone?: string): AgendaDay[] {
  const today = dayOf(nowMs, timeZone);
  const days = new Map<string, LiveSession[]>([[today, []]]);
  for (const session of [...sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    if (isOver(session)) continue;
    const day = isAsking(session) ? today : dayOf(session.startsAt, timeZone);
    if (day >= today) days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b)).map(([day, of]) => ({ day, sessions: of }));
}

/** What is over and can be read again, the latest first. */
export function overSessions(sessions: readonly LiveSession[]): LiveSession[] {
  return sessions
    .filter((one) => isOver(one) && !one.reserved)
    .sort((a, b) => b.endsAt.localeCompare(a.endsAt));
}

/** Whole minutes until a moment, upwards: 5 from 4:00.001 to 5:00 before it; 0 or less once it has come. */
export function minutesUntil(iso: string, nowMs: number): number {
  return Math.ceil((Date.parse(iso) - nowMs) / 60_000);
}
