/** Nothing came for this long: the line is at rest; milliseconds. */
const REST_MS = 1_500;
const LOOK_MS = 500;

/** When the last file came that was not the pack's own, milliseconds since the page began. */
export type Heard = { lastMs: number };

/** True where the visitor asked their browser to save data. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Hears what the page itself loads; `isOwn` names what does not count. */
export function hearLine(isOwn: (path: string) => boolean): Heard {
  const heard = { lastMs: performance.now() };
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (!isOwn(new URL(name).pathname)) heard.lastMs = Math.max(heard.lastMs, startTime + duration);
  }).observe({ type: 'resource' });
  return heard;
}

/** Resolves once nothing else has come for a while. */
export async function lineAtRest(heard: Heard): Promise<void> {
  while (performance.now() - heard.lastMs < REST_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
