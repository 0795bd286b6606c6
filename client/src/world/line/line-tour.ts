/**
 * « De la matière au produit »: the guided line through a hall's stations, in the order of its process. One is on the
 * way to a station, at it, was held up on the way (`waiting`), or has seen the last one (`over`).
 */
export type LineTour = {
  sector: string;
  /** The steps that have a station here, in their order; never none. */
  steps: readonly string[];
  /** Which of them it is about, from 0. */
  at: number;
  state: 'walking' | 'there' | 'waiting' | 'over';
};

/** Sets out for a station, the first one unless told; null where there is none. */
export function setOut(sector: string, steps: readonly string[], step?: string): LineTour | null {
  if (steps.length === 0) return null;
  return { sector, steps, at: Math.max(0, steps.indexOf(step ?? '')), state: 'walking' };
}

/** One has come to the station one was walked to. */
export const arrive = (tour: LineTour): LineTour =>
  tour.state === 'walking' ? { ...tour, state: 'there' } : tour;

/** One's own hands took over, or no way was found: the line waits. */
export const holdUp = (tour: LineTour): LineTour =>
  tour.state === 'walking' ? { ...tour, state: 'waiting' } : tour;

/** On to the next station, or to the one that waits; after the last it is over. */
export function goOn(tour: LineTour): LineTour {
  if (tour.state === 'waiting') return { ...tour, state: 'walking' };
  if (tour.state !== 'there') return tour;
  return tour.at + 1 < tour.steps.length
    ? { ...tour, at: tour.at + 1, state: 'walking' }
    : { ...tour, state: 'over' };
}

/** One stands at a station, however one came there; on the way others are only passed by. */
export function standAt(tour: LineTour, step: string): LineTour {
  const at = tour.steps.indexOf(step);
  if (at < 0 || tour.state === 'walking' || tour.state === 'over') return tour;
  return at === tour.at && tour.state === 'there' ? tour : { ...tour, at, state: 'there' };
}
