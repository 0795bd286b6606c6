import type { ConnectionState } from '../net/connection.ts';

/** What does not work as it should, the worst first. */
export type Degraded = 'offline' | 'blocked' | 'slow';

type Travelled = Pick<PerformanceResourceTiming, 'transferSize' | 'requestStart' | 'responseEnd'>;

/** Files smaller than this say nothing of a line, bytes. */
const TELLING = 30_000;
/** Below this, thousand bits a second, a class of 28 waits for each hall. */
const SLOW = 2_000;
/** So many files in a row have to have come slowly. */
const IN_A_ROW = 3;

/** Whether the last files that came from the network came slowly. */
export function isSlowLine(entries: readonly Travelled[]): boolean {
  const last = entries.filter(({ transferSize }) => transferSize > TELLING).slice(-IN_A_ROW);
  const kilobits = ({ transferSize, requestStart, responseEnd }: Travelled) =>
    (transferSize * 8) / Math.max(1, responseEnd - requestStart);
  return last.length === IN_A_ROW && last.every((one) => kilobits(one) < SLOW);
}

/** A line that has not left the slow way by then will not, milliseconds. */
const BLOCKED_MS = 15_000;

/** What is degraded now, the worst first; without a network nothing else is to be said of it. */
export function degradedBy(seen: {
  state: ConnectionState;
  transport: 'polling' | 'websocket' | null;
  /** How long the line has been in this state, milliseconds. */
  lasted: number;
  slow: boolean;
}): Degraded[] {
  if (seen.state === 'offline') return ['offline'];
  const all: Degraded[] = [];
  if (seen.state === 'online' && seen.transport === 'polling' && seen.lasted >= BLOCKED_MS)
    all.push('blocked');
  if (seen.slow) all.push('slow');
  return all;
}
