import type { Tier } from './quality-store.ts';
import type { QualityWish } from './settings-store.ts';

type Quality = { tier: Tier; dpr: number };

/** Pixels per CSS pixel, from the poorest to the richest; the screen's own ratio is the ceiling. */
const STEPS = [0.75, 1, 1.5] as const;
/** A median frame slower than this takes a step down, faster a step up; milliseconds. */
const TOO_SLOW = 30;
const FAST = 18.5;

/** The next quality after measuring: `frameMs` is the median time between frames over the last seconds. */
export function chooseQuality(now: Quality, frameMs: number, wish: QualityWish, screen: number): Quality {
  if (wish === 'base') return { tier: 'base', dpr: Math.min(1, screen) };
  if (wish === 'standard') return { tier: 'standard', dpr: Math.min(1.5, screen) };
  const at = STEPS.findIndex((step) => step >= now.dpr - 0.01);
  if (frameMs > TOO_SLOW) {
    if (now.tier === 'standard') return { ...now, tier: 'base' };
    return { tier: 'base', dpr: STEPS[Math.max(0, at - 1)] ?? 1 };
  }
  if (frameMs > FAST) return now;
  const higher = STEPS[at + 1];
  if (higher !== undefined && higher <= Math.max(1, screen)) return { ...now, dpr: higher };
  return { ...now, tier: 'standard' };
}
