import { useEffect, useState } from 'react';
import { useGuide } from '../tour/guide-store.ts';

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
