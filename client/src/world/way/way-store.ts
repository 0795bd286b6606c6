import type { Point } from '@ville-usine/shared/world/collide';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { create } from 'zustand';

/** Where one is being walked: a place with a name, or a spot on the ground that was pointed at. */
export type Goal = {
  x: number;
  z: number;
  place: PlaceId | null;
  /** What is said of it on the way. */
  name?: string;
};

/** The walk that is under way, if any, and the corners it goes by once they are found. */
export const useWay = create<{ goal: Goal | null; line: readonly Point[] | null }>(() => ({
  goal: null,
  line: null,
}));

/** How much of the line is still ahead, metres: it changes with every step, so nothing is told of it. */
export const progress = { left: 0 };
