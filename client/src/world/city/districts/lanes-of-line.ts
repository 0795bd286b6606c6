/** On a slower line than this one piece after the other is whole sooner than two at once; thousand bits a second. */
const SLOW = 2_000;

type Travelled = Pick<PerformanceResourceTiming, 'name' | 'transferSize' | 'requestStart' | 'responseEnd'>;

/** How many models are asked for at once, by how fast the last one travelled: one on a slow line, else two. */
export function lanesOfLine(entries: readonly Travelled[]): 1 | 2 {
  // What the browser had kept says nothing of the line.
  const last = entries.findLast(({ name, transferSize }) => name.endsWith('.glb') && transferSize > 0);
  if (!last) return 2;
  const kilobits = (last.transferSize * 8) / Math.max(1, last.responseEnd - last.requestStart);
  return kilobits < SLOW ? 1 : 2;
}
