import { type RefObject, useEffect, useState } from 'react';

/** On a tablet, pixels. */
const FIRST = 605;

/** How wide something is drawn, pixels; told again when that changes. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    if (!of.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width || FIRST));
    watch.observe(of.current);
    return () => watch.disconnect();
  }, [of]);
  return width;
}
