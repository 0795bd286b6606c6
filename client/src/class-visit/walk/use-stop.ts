import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { useStopFacts } from '../stop-facts.ts';
import { useSecondsLeft } from './seconds-left.ts';

/** The stop at which the class is, in words, and the whole minutes that are left of it; null between stops. */
export function useStop(edition: PublicEdition, tour: TourNow, now: () => number) {
  const factsOf = useStopFacts(edition);
  const stop = tour.stop ? tour.stops[tour.stop.index] : undefined;
  const until = tour.stop && stop ? tour.stop.since + stop.minutes * 60_000 : null;
  const seconds = useSecondsLeft(until, now);
  if (!tour.stop || !stop || seconds === null) return null;
  const { name, sector } = factsOf(stop);
  return {
    name,
    sector,
    number: tour.stop.index + 1,
    minutes: Math.floor(seconds / 60),
    over: seconds === 0,
  };
}
