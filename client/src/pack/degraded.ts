import type { ConnectionState } from '../net/connection.ts';

/** What does not work as it should, the worst first. */
export type Degraded = 'offline' | 'blocked' | 'slow';

/** What some browsers say of the line (Network Information API); others say nothing. */
export type LineHint = { effectiveType?: string };

/** Whether the browser reckons the line to be slow. How long files took says less: a slow device reads them slowly too. */
export const isSlowLine = (line: LineHint | undefined): boolean => /2g|3g/.test(line?.effectiveType ?? '');

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
