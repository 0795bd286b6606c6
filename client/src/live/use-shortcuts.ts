import { useEffect, useRef } from 'react';
import { shortcutOf } from './shortcut-of.ts';

/** Acts by the names of `shortcutOf`; a key without an act is left alone. */
type Shortcuts = Record<string, (() => void) | undefined>;

/** Single keys for a desk, off while one writes or a dialogue is open, and off altogether when `on` is false. */
export function useShortcuts(shortcuts: Shortcuts, on: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('textarea, select, input:not([type="radio"]), [role="dialog"]')) return;
      const key = shortcutOf(event);
      // Enter belongs to the key that has the focus, where one has it.
      if (key === 'enter' && target?.closest('button, a, summary')) return;
      const act = key === null ? undefined : latest.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
