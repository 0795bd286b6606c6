import { useEffect, useState } from 'react';

/** Counts down to `until`, milliseconds on the clock `now`; whole seconds, rounded up, and null where nothing is due. */
export function useSecondsLeft(until: number | null, now: () => number): number | null {
  const left = () => (until === null ? null : Math.max(0, Math.ceil((until - now()) / 1000)));
  const [seconds, setSeconds] = useState(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock is the same for as long as it runs
  useEffect(() => {
    setSeconds(left());
    if (until === null) return;
    const timer = setInterval(() => setSeconds(left()), 200);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}

/** « 1:05 ». */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
