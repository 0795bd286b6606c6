/** Frames closer than this are quick, milliseconds; so many in a row show that there is a graphics card. */
const QUICK_MS = 50;
const IN_A_ROW = 12;
/** Samples at an edge; in a picture of very many pixels each is small enough for half of them. */
const SAMPLES = 4;
const MANY_PIXELS = 4_000_000;

/**
 * How many samples an edge gets. None at first: a computer that draws in software would take minutes for the first
 * picture of whoever only wished to see it. Once frames came quickly they are there, and stay.
 */
export class EdgeSamples {
  private last = Number.NEGATIVE_INFINITY;
  private quick = 0;

  /** For a frame begun at `now`, milliseconds, of so many pixels. */
  at(now: number, pixels: number): number {
    if (this.quick < IN_A_ROW) this.quick = now - this.last < QUICK_MS ? this.quick + 1 : 0;
    this.last = now;
    if (this.quick < IN_A_ROW) return 0;
    return pixels < MANY_PIXELS ? SAMPLES : SAMPLES / 2;
  }
}
