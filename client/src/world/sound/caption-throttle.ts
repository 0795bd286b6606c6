/** A sound that could be written out. `strong`: it tells of something that happens, not only of what stands there. */
export type Sounded = { id: string; strong?: boolean };

/** Seconds between two captions, and before one that is strong. */
const GAP = 12;
const STRONG_GAP = 6;
/** Seconds before the same sound is written out again. */
const AGAIN = 120;
const STRONG_AGAIN = 40;
/** A caption stays for this long, seconds. */
export const STAYS = 5;

/**
 * Lets through the captions that a reader has time for: `offer` says whether this one is to be shown at `now`
 * (seconds). What is refused is not kept for later: a sound that is over is no news.
 */
export class CaptionThrottle {
  private last = Number.NEGATIVE_INFINITY;
  private readonly shown = new Map<string, number>();

  offer({ id, strong = false }: Sounded, now: number): boolean {
    const before = this.shown.get(id) ?? Number.NEGATIVE_INFINITY;
    if (now - this.last < (strong ? STRONG_GAP : GAP)) return false;
    if (now - before < (strong ? STRONG_AGAIN : AGAIN)) return false;
    this.last = now;
    this.shown.set(id, now);
    return true;
  }
}
