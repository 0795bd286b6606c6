/** Long enough for a first page to stand, in milliseconds, where the browser cannot say that it is idle. */
const PATIENCE_MS = 5_000;

/** Does something once nothing else wants the processor; a failure is left for the next page. */
export function whenIdle(act: () => Promise<unknown>): void {
  const begin = () => void act().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: PATIENCE_MS });
  else setTimeout(begin, PATIENCE_MS);
}
