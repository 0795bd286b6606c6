import type { Seat } from '@ville-usine/shared/presence/seats';
import type { Gesturing } from './show-gesture.ts';

/** What one does oneself beside walking; changed by keys and seats, read every frame. */
export const ownBody: { gesture: Gesturing | null; seat: Seat | null; seated: number } = {
  gesture: null,
  seat: null,
  /** How far one has sat down, 0 to 1. */ seated: 0,
};
