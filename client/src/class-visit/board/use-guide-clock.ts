import { GATHER_MS } from '@ville-usine/shared/class-visit/tour';
import { useEffect, useState } from 'react';
import { useGuide } from '../tour/guide-store.ts';

/** Whole seconds until everyone is brought there, of the five there are. */
export const gatherSeconds = (due: number, now: number): number =>
  Math.min(GATHER_MS / 1000, Math.max(0, Math.ceil((due - now) / 1000)));

/** The server's clock, milliseconds since 1970, each second anew. */
export function useGuideClock(): number {
  const skew = useGuide((state) => state.skew);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now + skew;
}
