import { type RefObject, useEffect, useRef } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** For a box of words that may scroll: while no control in it takes the focus, it does, and the arrows scroll it. */
export function useScrollStop(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = box.current;
    if (!words) return;
    const look = () => {
      const scrolls = words.scrollHeight > words.clientHeight + 1;
      if (scrolls && !words.querySelector(CONTROLS)) words.tabIndex = 0;
      else words.removeAttribute('tabindex');
    };
    const sizes = new ResizeObserver(look);
    const contents = new MutationObserver(look);
    sizes.observe(words);
    contents.observe(words, { childList: true, subtree: true });
    // A picture that arrives makes the words scroll and tells neither observer.
    words.addEventListener('load', look, true);
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
      words.removeEventListener('load', look, true);
    };
  }, []);
  return box;
}
