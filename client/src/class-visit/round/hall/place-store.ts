import { create } from 'zustand';
import type { ScreenPlace } from './screen-place.ts';

/** Where the class's screen stands in this zone; null while none does. `standRound` alone writes it. */
export const useScreenPlace = create<{ place: ScreenPlace | null }>(() => ({ place: null }));
