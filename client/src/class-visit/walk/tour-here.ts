import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { useGuide } from '../tour/guide-store.ts';
import { useTour } from '../tour/tour-store.ts';
import { guideAsked } from './in-visit.ts';

/** The class visit under way as this page knows it, whether it leads or follows. */
export const tourHere = (): TourNow | null =>
  guideAsked() ? useGuide.getState().tour : useTour.getState().tour;

/** Hears the visit now where there is one, and whenever it changes. */
export function onTour(hear: (tour: TourNow | null) => void): void {
  hear(tourHere());
  if (guideAsked()) useGuide.subscribe(({ tour }, was) => tour !== was.tour && hear(tour));
  else useTour.subscribe(({ tour }, was) => tour !== was.tour && hear(tour));
}
