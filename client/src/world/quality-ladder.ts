import type { Tier } from './quality-store.ts';

export type Rung = { tier: Tier; dpr: number };

/** Where one stands on the ladder, and what has been learnt on the way. */
export type Footing = {
  rung: number;
  /** Higher was too slow: it is not tried again. */
  ceiling: number;
  /** The pace at which this screen draws whatever is asked of it, milliseconds; 0 while unknown. */
  pace: number;
  /** The step down just taken, to see whether it helped. */
  stepped: { from: number; frameMs: number } | null;
};

/** A median frame slower than this takes a step down, faster a step up; milliseconds. */
const TOO_SLOW = 30;
const FAST = 18.5;
/** A step down that leaves more than this share of the frame's time was for nothing. */
const NO_GAIN = 0.93;
/** More pixels per CSS pixel than this are never drawn: nobody sees them. */
const SHARPEST = 1.5;

/** The qualities for a screen of so many pixels per CSS pixel, from the poorest to the richest. */
export function ladderFor(screen: number): readonly Rung[] {
  const sharp = Math.min(SHARPEST, Math.max(1, screen));
  const rungs: Rung[] = [
    { tier: 'base', dpr: 0.75 },
    { tier: 'base', dpr: 1 },
  ];
  if (sharp > 1) rungs.push({ tier: 'base', dpr: sharp });
  return [...rungs, { tier: 'standard', dpr: sharp }];
}

/** The footing of a first measure: full resolution, everything still to be learnt. */
export const firstFooting = (ladder: readonly Rung[]): Footing => ({
  rung: 1,
  ceiling: ladder.length - 1,
  pace: 0,
  stepped: null,
});

/**
 * The next footing after measuring: `frameMs` is the median time between frames over the last seconds. Never
 * swings: a rung that proved too slow is not climbed again, and a step down that gained nothing is taken back.
 */
export function nextFooting(now: Footing, frameMs: number): Footing {
  const { rung, ceiling, pace, stepped } = now;
  if (stepped && frameMs > stepped.frameMs * NO_GAIN) {
    // It is the screen or the page that is slow, not the picture.
    return { rung: stepped.from, ceiling: stepped.from, pace: frameMs, stepped: null };
  }
  if (frameMs > Math.max(TOO_SLOW, pace * 1.25)) {
    if (rung === 0) return { ...now, stepped: null };
    return { rung: rung - 1, ceiling: rung - 1, pace, stepped: { from: rung, frameMs } };
  }
  if (frameMs < FAST && rung < ceiling) return { ...now, rung: rung + 1, stepped: null };
  return { ...now, stepped: null };
}
