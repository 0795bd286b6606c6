import { useEffect, useState } from 'react';
import { useLanguage } from '../words/words.ts';
import { type Layout, lettersOf } from './key-letters.ts';

type LayoutKeyboard = { getLayoutMap(): Promise<Layout> };

/** The letters of the walking keys on this visitor's keyboard. */
export function useWalkKeys(): string[] {
  const language = useLanguage();
  const [layout, setLayout] = useState<Layout | null>(null);
  useEffect(() => {
    const { keyboard } = navigator as { keyboard?: LayoutKeyboard };
    keyboard?.getLayoutMap?.().then(setLayout, () => undefined);
  }, []);
  return lettersOf(layout, language);
}
