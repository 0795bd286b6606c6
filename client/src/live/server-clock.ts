import { useSyncExternalStore } from 'react';

/** How far the server's clock is ahead of this device's, in milliseconds: school computers are often wrong. */
let aheadMs = 0;
let now = Date.now();
/** When the server rendered this page, which its first sentences were said for. */
let renderedAt: number | undefined;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Sets the clock by what the server just said. */
export function setServerClock(iso: string): void {
  aheadMs = Date.parse(iso) - Date.now();
}

/** Says for which moment the server rendered this page, in milliseconds since 1970. */
export function setRenderedAt(ms: number): void {
  renderedAt = ms;
}

function subscribe(listener: () => void): () => void {
  // Nobody listened until now: the last second that was told may be long past.
  if (listeners.size === 0) now = Date.now() + aheadMs;
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now() + aheadMs;
    for (const tell of listeners) tell();
  }, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's time in milliseconds since 1970, each second anew. */
export function useServerNow(): number {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => renderedAt ?? now,
  );
}
