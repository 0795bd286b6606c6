import type { ProgrammeEvent } from './event.ts';

const DAY_MS = 86_400_000;
/** The longest span that is counted day by day. */
const MOST_DAYS = 400;

/** The days of an event, `2021-11-22`, first to last; none where no date is said. */
export function eventDays({ when }: Pick<ProgrammeEvent, 'when'>): string[] {
  if (!when) return [];
  const first = Date.parse(when.from);
  const count = Math.round((Date.parse(when.to ?? when.from) - first) / DAY_MS) + 1;
  return Array.from({ length: Math.min(count, MOST_DAYS) }, (_, n) =>
    new Date(first + n * DAY_MS).toISOString().slice(0, 10),
  );
}

/** Is it over on the day `today`? An event without a date is as old as its edition, which ends on `editionEnd`. */
export function isPast({ when }: Pick<ProgrammeEvent, 'when'>, editionEnd: string, today: string): boolean {
  return (when ? (when.to ?? when.from) : editionEnd) < today;
}

/** By date and hour; spans after what begins the same day at an hour, what has no date last. */
export function byDate(a: Pick<ProgrammeEvent, 'when'>, b: Pick<ProgrammeEvent, 'when'>): number {
  const key = ({ when }: Pick<ProgrammeEvent, 'when'>) =>
    when ? `${when.from} ${when.start ?? '24:00'} ${when.to ?? when.from}` : '9999';
  return key(a).localeCompare(key(b));
}
