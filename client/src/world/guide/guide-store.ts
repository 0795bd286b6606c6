import { create } from 'zustand';
import type { GuideStep } from './guide-steps.ts';

const KEPT_AS = 'ville-usine:guide';

/** With what the visitor walks at the moment: the texts speak of it. */
type Device = 'keys' | 'touch' | 'pad';

type Guide = {
  /** What Boulon shows; null while it is not there. */
  step: GuideStep | 'bye' | null;
  device: Device;
};

const coarse = () => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

export const useGuide = create<Guide>(() => ({ step: null, device: coarse() ? 'touch' : 'keys' }));

/** True for a browser in which someone took the first minute, or skipped it. */
export function isGuided(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) === 'done';
  } catch {
    // A browser that keeps nothing would be shown it at each visit.
    return true;
  }
}

/** Boulon comes, or comes again. */
export function callGuide(): void {
  useGuide.setState({ step: 'look' });
}

/** Boulon says goodbye or is sent away; it does not come by itself again. */
export function leaveGuide(): void {
  useGuide.setState({ step: null });
  try {
    localStorage.setItem(KEPT_AS, 'done');
  } catch {
    // It is gone for this page at least.
  }
}
