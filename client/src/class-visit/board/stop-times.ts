import { timesOf } from '@ville-usine/shared/class-visit/times-of';
import type { TourNow } from '@ville-usine/shared/class-visit/tour';

const MINUTE_MS = 60_000;

export type StopTimes = {
  /** The stop that comes next; null once the last one is under way. */
  next: number | null;
  /** When it is due, milliseconds on the server's clock; null before the visit has begun. */
  dueAt: number | null;
  /** Whole minutes until then; below 0 it was due so long ago. */
  minutes: number | null;
};

/** When the class goes on: a stop lasts its minutes from when the class came to it, the arrival as long as planned. */
export function stopTimes(
  tour: Pick<TourNow, 'stops' | 'minutes' | 'stop' | 'begunAt'>,
  now: number,
): StopTimes {
  const { stops, stop, begunAt } = tour;
  const index = stop === null ? 0 : stop.index + 1;
  const next = index < stops.length ? index : null;
  const first = timesOf({ stops: [...stops], minutes: tour.minutes }).starts[0] ?? 0;
  const dueAt = stop
    ? stop.since + (stops[stop.index]?.minutes ?? 0) * MINUTE_MS
    : begunAt === null
      ? null
      : begunAt + first * MINUTE_MS;
  return { next, dueAt, minutes: dueAt === null ? null : Math.ceil((dueAt - now) / MINUTE_MS) };
}
