import { create } from 'zustand';

/** What is drawn: `base` is for any school computer, `standard` where there is time to spare, `high` a bonus. */
export type Tier = 'base' | 'standard' | 'high';

/** The tier in force and the pixels drawn per CSS pixel. Zones may subscribe and add what `standard` affords. */
export const useQuality = create<{ tier: Tier; dpr: number }>(() => ({ tier: 'base', dpr: 1 }));
