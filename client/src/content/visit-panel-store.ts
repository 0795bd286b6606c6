import { create } from 'zustand';

/** Which panel of the pages without 3D is open; kept beside the pages, which come anew while they load. */
export const useVisitPanel = create<{ open: 'code' | 'dressing' | null }>(() => ({ open: null }));
