import { create } from 'zustand';

/** `auto` measures; the others are the visitor's wish. */
export type QualityWish = 'auto' | 'base' | 'standard';

type Settings = {
  quality: QualityWish;
  /** No camera sway, no fades, no machines that insist. */
  calm: boolean;
  firstPerson: boolean;
};

const KEPT_AS = 'ville-usine:settings';
const FIRST: Settings = {
  quality: 'auto',
  calm: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false,
  firstPerson: false,
};

function kept(): Partial<Settings> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

/** How this visitor likes the city; kept for the browser session. */
export const useSettings = create<Settings>(() => ({ ...FIRST, ...kept() }));

useSettings.subscribe((settings) => {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(settings));
  } catch {
    // Not kept, but in force.
  }
});
