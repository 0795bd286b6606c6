import { type RefObject, useEffect, useRef } from 'react';
import { request } from '../../../net/request.ts';
import type { Asked } from './begun-answer.ts';

/** How long an explanation is before one's eyes until it counts as read, milliseconds. */
const READ_MS = 4_000;

/** Notes that an explanation was read: in view for four seconds together, on a page that is looked at. */
export function useRead({ roundId, index }: Asked): RefObject<HTMLDivElement | null> {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = words.current;
    if (!element) return;
    let inView = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (!inView || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => {
        stop();
        void request('round:read', { roundId, index }, { patienceMs: 60_000 });
      }, READ_MS);
    };
    const seen = new IntersectionObserver(([entry]) => {
      inView = entry?.isIntersecting ?? false;
      look();
    });
    const stop = () => {
      clearTimeout(timer);
      seen.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
    document.addEventListener('visibilitychange', look);
    seen.observe(element);
    return stop;
  }, [roundId, index]);
  return words;
}
