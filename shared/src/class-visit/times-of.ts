import type { VisitPlan, VisitStop } from './visit-plan.ts';

/** What every visit begins and ends with, minutes. */
export const ARRIVAL = 5;
export const RETURN = 5;

/** How long one stop may be, minutes; it grows and shrinks by `step`. */
export const STOP_MINUTES = { min: 5, max: 60, step: 5 };

export type VisitTimes = {
  /** When each stop begins, minutes after the visit has begun. */
  starts: number[];
  /** When the way back begins. */
  returnAt: number;
  /** Arrival, stops and return together. */
  sum: number;
  /** What is left of the booked time; below 0 the itinerary is longer than it. */
  left: number;
};

/** The hours of an itinerary, one stop after the other. */
export function timesOf({ stops, minutes }: Pick<VisitPlan, 'stops' | 'minutes'>): VisitTimes {
  const starts: number[] = [];
  let at = ARRIVAL;
  for (const stop of stops) {
    starts.push(at);
    at += Math.max(0, stop.minutes);
  }
  return { starts, returnAt: at, sum: at + RETURN, left: minutes - at - RETURN };
}

/** The same stops with one of them moved by so many places; it stays where there is no such place. */
export function moveStop(stops: readonly VisitStop[], index: number, by: number): VisitStop[] {
  const to = index + by;
  const moved = [...stops];
  if (!moved[index] || to < 0 || to >= stops.length) return moved;
  moved.splice(to, 0, ...moved.splice(index, 1));
  return moved;
}

/** The same stop, longer or shorter, within what a stop may be. */
export function stretchStop(stop: VisitStop, by: number): VisitStop {
  const { min, max } = STOP_MINUTES;
  return { ...stop, minutes: Math.min(max, Math.max(min, stop.minutes + by)) };
}

export const isSameStop = (a: Pick<VisitStop, 'kind' | 'of'>, b: Pick<VisitStop, 'kind' | 'of'>): boolean =>
  a.kind === b.kind && a.of === b.of;
