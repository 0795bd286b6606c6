import type { PlaceId } from '@ville-usine/shared/world/layout';
import { create } from 'zustand';

/** Where one is being walked: a place with a name, or a spot on the ground that was pointed at. */
export type Goal = {
  x: number;
  z: number;
  place: PlaceId | null /** What is said of it on the way. */;
  name?: string;
};

/** The walk that is under way, if any. */
export const useWay = create<{ goal: Goal | null }>(() => ({ goal: null }));
