/** Counts what happened within the last while; `now` gives milliseconds. */
export class Lately {
  private readonly forMs: number;
  private readonly now: () => number;
  private moments: number[] = [];

  constructor(forMs: number, now: () => number) {
    this.forMs = forMs;
    this.now = now;
  }

  note(): void {
    this.moments.push(this.now());
  }

  get count(): number {
    const now = this.now();
    this.moments = this.moments.filter((at) => now - at < this.forMs);
    return this.moments.length;
  }
}
