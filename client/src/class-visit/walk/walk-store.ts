import type { Brought, TourPlace } from '@ville-usine/shared/class-visit/tour';
import { create } from 'zustand';

type Walk = {
  /** Brought somewhere while one writes: it waits until that is done. */
  waiting: Brought | null;
  /** Where the class was gathered last: until the guide walks on, everyone keeps their place there. `at` in ms of the page. */
  gathered: (TourPlace & { at: number }) | null;
  /** The invitation that was answered, whichever way. */
  answered: string | null;
};

/** What of a class visit this pupil's own screen knows. */
export const useWalk = create<Walk>(() => ({ waiting: null, gathered: null, answered: null }));
