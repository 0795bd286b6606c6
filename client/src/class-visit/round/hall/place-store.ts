import { create } from 'zustand';
import type { ScreenPlace } from './screen-place.ts';

type ScreenHere = {
  /** Where the class's screen stands in this zone; null while none does. `standRound` alone writes it. */
  place: ScreenPlace | null;
  /** The guide stands before it and looks at it through their own eyes. */
  reading: boolean;
};

export const useScreenPlace = create<ScreenHere>(() => ({ place: null, reading: false }));
