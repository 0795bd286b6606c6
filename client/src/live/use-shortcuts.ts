import { useEffect, useRef } from 'react';

/** Acts by `event.key` in small letters; a key without an act is left alone. */
type Shortcuts = Record<string, (() => void) | undefined>;

/** Single keys for a desk, off while one writes or holds a modifier, and off altogether when `on` is false. */
export function useShortcuts(shortcuts: Shortcuts, on: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      const writing =
        event.target instanceof Element &&
        event.target.closest('textarea, select, input:not([type="radio"])');
      if (writing) return;
      const key = event.key.toLowerCase();
      // Enter belongs to the key that has the focus, where one has it.
      if (key === 'enter' && event.target instanceof Element && event.target.closest('button, a')) return;
      const act = latest.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
