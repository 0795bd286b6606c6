import { create } from 'zustand';
import { useVisit } from '../../people/visit-store.ts';

/** True once it is known that this page's pupil went on at another machine; `moved-elsewhere` alone writes it. */
export const useMoved = create<{ moved: boolean }>(() => ({ moved: false }));

/** Is there a pupil of a class at this page, or was there one until a moment ago? */
export function useInClass(): boolean {
  const inClass = useVisit((state) => (state.visitor?.classId ?? null) !== null);
  const moved = useMoved((state) => state.moved);
  return inClass || moved;
}
