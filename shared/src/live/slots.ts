import type { LiveSession } from './session.ts';

/** A short meeting of a job dating; `index` counts from 0. */
export type Slot = { index: number; startsAt: string; endsAt: string };

/** The slots of a job dating, one after another from its start; what is left at its end is too short for one more. */
export function slotsOf({
  slots,
  startsAt,
  endsAt,
}: Pick<LiveSession, 'slots' | 'startsAt' | 'endsAt'>): Slot[] {
  if (!slots) return [];
  const [from, lengthMs] = [Date.parse(startsAt), slots.minutes * 60_000];
  const count = Math.max(0, Math.floor((Date.parse(endsAt) - from) / lengthMs));
  return Array.from({ length: count }, (_, index) => ({
    index,
    startsAt: new Date(from + index * lengthMs).toISOString(),
    endsAt: new Date(from + (index + 1) * lengthMs).toISOString(),
  }));
}
