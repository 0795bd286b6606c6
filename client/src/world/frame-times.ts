const KEPT = 240;

/** The last 240 durations of something, in milliseconds. */
class FrameTimes {
  private readonly kept = new Float32Array(KEPT);
  private count = 0;

  add(ms: number): void {
    this.kept[this.count++ % KEPT] = ms;
  }

  clear(): void {
    this.count = 0;
  }

  /** Percentiles over what is kept; zeros before the first frame. */
  read(): { p50: number; p95: number; max: number; count: number } {
    const count = Math.min(this.count, KEPT);
    const sorted = this.kept.slice(0, count).sort();
    const at = (part: number) => sorted[Math.min(count - 1, Math.floor(count * part))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), max: at(1), count: this.count };
  }
}

/** Script of a frame (systems and the renderer's own), and the time from one frame to the next. */
export const scriptTimes = new FrameTimes();
export const wholeTimes = new FrameTimes();
