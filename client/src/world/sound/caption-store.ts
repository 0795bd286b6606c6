import { create } from 'zustand';
import type { CaptionKey } from './sources.ts';

/** On which side of one's view. */
export type Side = 'left' | 'right' | 'ahead' | 'behind';

/** The sound that is written out at this moment. */
export const useCaption = create<{ key: CaptionKey | null; side: Side | null }>(() => ({
  key: null,
  side: null,
}));
