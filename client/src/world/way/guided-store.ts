import type { FindPlace } from '@ville-usine/shared/find/find-place';
import { create } from 'zustand';

/** What one is being led to behind a door, and whether one stands before that door. */
type Guided = { place: FindPlace; name: string; atDoor: boolean };

/** The lead that goes on behind a door, if any. */
export const useGuided = create<{ goal: Guided | null }>(() => ({ goal: null }));
