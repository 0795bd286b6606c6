import type { Tier } from './quality-store.ts';

export type Rung = { tier: Tier; dpr: number };

/** Where one stands on the ladder, and what has been learnt on the way. */
export type Footing = {
  rung: number;
  /** Higher was too slow: it is not tried again. */
  ceiling: number;
  /** The last rung, a bonus: climbed only with time to spare, and left for good. */
  summit: number;
  /** Weighings in a row with time to spare below the summit. */
  ease: number;
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
/** More pixels per CSS pixel than this are never drawn: few see them, and with the bonus nobody. */
const SHARPEST = 1.5;
const SHARPEST_BONUS = 2;
/** A frame's whole work is easy under this, milliseconds; the summit is tried after so many easy weighings. */
const EASY = 6;
const EASY_FOR = 4;

/**
 * The qualities for a screen of so many pixels per CSS pixel, from the poorest to the richest. A page made smaller than
 * it is (less than one) is not drawn in more pixels than the screen has.
 */
export function ladderFor(screen: number): readonly Rung[] {
  const plain = Math.min(1, screen);
  const sharp = Math.min(SHARPEST, screen);
  const rungs: Rung[] = [
    { tier: 'base', dpr: 0.75 * plain },
    { tier: 'base', dpr: plain },
  ];
  if (sharp > 1) rungs.push({ tier: 'base', dpr: sharp });
  return [
    ...rungs,
    { tier: 'standard', dpr: sharp },
    { tier: 'high', dpr: Math.min(SHARPEST_BONUS, screen) },
  ];
}

/** The footing of a first measure: full resolution, everything still to be learnt. */
export const firstFooting = (ladder: readonly Rung[]): Footing => ({
  rung: 1,
  ceiling: ladder.length - 1,
  summit: ladder.length - 1,
  ease: 0,
  pace: 0,
  stepped: null,
});

/** Down from the summit, for good: it was too slow, or the graphics card let go of the picture there. */
export function leaveSummit(now: Footing): Footing {
  const below = now.summit - 1;
  return { ...now, rung: Math.min(now.rung, below), ceiling: Math.min(now.ceiling, below), stepped: null };
}

/**
 * The next footing after measuring: `frameMs` is the median time between frames over the last seconds, `workMs` the
 * time a frame's work takes, script and graphics card together, where that is known. Never swings: a rung that
 * proved too slow is not climbed again, and a step down that gained nothing is taken back.
 */
export function nextFooting(now: Footing, frameMs: number, workMs = Number.POSITIVE_INFINITY): Footing {
  const { rung, ceiling, summit, pace, stepped } = now;
  if (stepped && frameMs > stepped.frameMs * NO_GAIN) {
    // It is the screen or the page that is slow, not the picture.
    return { ...now, rung: stepped.from, ceiling: stepped.from, pace: frameMs, stepped: null };
  }
  if (rung === summit) return frameMs < FAST ? now : leaveSummit(now);
  if (frameMs > Math.max(TOO_SLOW, pace * 1.25)) {
    if (rung === 0) return { ...now, stepped: null };
    return { ...now, rung: rung - 1, ceiling: rung - 1, stepped: { from: rung, frameMs } };
  }
  if (frameMs >= FAST || rung >= ceiling) return { ...now, ease: 0, stepped: null };
  if (rung + 1 < summit) return { ...now, rung: rung + 1, stepped: null };
  const ease = workMs <= EASY ? now.ease + 1 : 0;
  return { ...now, ease, rung: ease < EASY_FOR ? rung : summit, stepped: null };
}
