import { useTour } from '../class-visit/tour/tour-store.ts';
import { pathHere } from '../net/base.ts';
import { useVisit } from '../people/visit-store.ts';
import { hearLine, lineAtRest, savesData } from './line-rest.ts';
import { canKeep, isKept } from './pack-cache.ts';
import { preparePack } from './pack-store.ts';

const inClass = () => Boolean(useVisit.getState().visitor?.classId);

/** Resolves once this visitor is a class's pupil; at once for whoever is. */
function whenInClass(): Promise<void> {
  if (inClass()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useVisit.subscribe(() => {
      if (!inClass()) return;
      stop();
      resolve();
    });
  });
}

/** Resolves once the whole city stands; at once on a page without it. */
function whenCityStands(): Promise<void> {
  if (pathHere() !== '/') return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((list, self) => {
      if (!list.getEntries().some(({ name }) => name === 'ville:whole')) return;
      self.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

/**
 * Has the visit pack come quietly, file by file while the line is at rest: for a class's pupil, and wherever an earlier one is
 * kept, which a new version replaces. Where the browser is asked to save data nothing comes.
 */
export async function keepPack(): Promise<void> {
  if (!canKeep() || savesData()) return;
  if (!(await isKept())) await whenInClass();
  await whenCityStands();
  const own = new Set(['/pack.json']);
  const heard = hearLine((path) => own.has(path));
  const stops = useTour.getState().tour?.stops ?? [];
  await preparePack(
    stops.filter(({ kind }) => kind === 'steps' || kind === 'quiz').map(({ of }) => of),
    (path) => {
      own.add(path);
      return lineAtRest(heard);
    },
  );
}
