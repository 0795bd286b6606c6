import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../words/words.ts';
import { useBindings } from './controls/bindings-store.ts';
import type { Command } from './controls/commands.ts';
import { type Layout, printedOn } from './key-letters.ts';
import './world-words.ts';

type LayoutKeyboard = { getLayoutMap(): Promise<Layout> };
const CALLED = ['ShiftLeft', 'ShiftRight', 'Enter', 'Space', 'Escape', 'Backspace', 'Delete'] as const;

/** The keys of a command as they are printed on this visitor's keyboard, the first one first. */
export function useKeyNames(): (command: Command) => string[] {
  const t = useWords('world');
  const language = useLanguage();
  const keys = useBindings((state) => state.keys);
  const [layout, setLayout] = useState<Layout | null>(null);
  useEffect(() => {
    const { keyboard } = navigator as { keyboard?: LayoutKeyboard };
    keyboard?.getLayoutMap?.().then(setLayout, () => undefined);
  }, []);
  return (command) =>
    keys[command].map((binding) => {
      const name = printedOn(binding, layout, language);
      const called = CALLED.find((one) => one === name);
      return called ? t(`key.${called}`) : name;
    });
}
