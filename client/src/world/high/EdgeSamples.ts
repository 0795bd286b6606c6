/** Frames closer than this are quick, milliseconds; so many in a row show that there is a graphics card. */
const QUICK_MS = 25;
const IN_A_ROW = 12;
/** Frames further apart than this stand still; so many in a row and the samples are given up for good. */
const STILL_MS = 600;
const STILL_IN_A_ROW = 3;
/** Samples at an edge; in a picture of very many pixels each is small enough for half of them. */
const SAMPLES = 4;
const MANY_PIXELS = 4_000_000;

/**
 * How many samples an edge gets. None at first: a computer that draws in software would take minutes for the first
 * picture of whoever only wished to see it. Once frames came quickly they are there, and stay unless all stands still.
 */
export class EdgeSamples {
  private last = Number.NEGATIVE_INFINITY;
  private quick = 0;
  private still = 0;

  /** For a frame begun at `now`, milliseconds, of so many pixels. */
  at(now: number, pixels: number): number {
    const took = now - this.last;
    this.last = now;
    if (this.quick < IN_A_ROW) this.quick = took < QUICK_MS ? this.quick + 1 : 0;
    else if (this.still < STILL_IN_A_ROW) this.still = took > STILL_MS ? this.still + 1 : 0;
    if (this.quick < IN_A_ROW || this.still === STILL_IN_A_ROW) return 0;
    return pixels < MANY_PIXELS ? SAMPLES : SAMPLES / 2;
  }
}
