/** Someone inside or waiting; `goneAtMs` says since when they have had no line, null while they have one. */
type Guest = { lines: number; goneAtMs: number | null };

/** A place is kept for this long over a reload or a cut, milliseconds. */
export const KEPT_MS = 60_000;

/**
 * Who is in a session and who waits for a place, in the order they came. Whoever loses their line keeps their place
 * for a minute, inside and in the queue; a free place goes to the first who has a line, so that nobody holds up the
 * others. Knows no clock: the time is given, in milliseconds.
 */
export class Turnstile {
  private readonly inside = new Map<string, Guest>();
  private readonly queue = new Map<string, Guest>();
  private readonly told = new Map<string, number>();
  /** How many may be inside; lowering it sends nobody out. */
  capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** One more line of this person: 0 lets them in, any other number is their place in the queue. */
  enter(id: string): number {
    const guest = this.inside.get(id) ?? this.queue.get(id) ?? { lines: 0, goneAtMs: null };
    guest.lines += 1;
    guest.goneAtMs = null;
    if (!this.inside.has(id)) this.queue.set(id, guest);
    this.admit();
    const place = this.placeOf(id);
    this.told.set(id, place);
    return place;
  }

  /** The place of someone known: 0 is inside. */
  placeOf(id: string): number {
    return this.inside.has(id) ? 0 : [...this.queue.keys()].indexOf(id) + 1;
  }

  /** A line broke: the place is kept for a while. */
  lose(id: string, nowMs: number): void {
    const guest = this.inside.get(id) ?? this.queue.get(id);
    if (!guest) return;
    guest.lines = Math.max(0, guest.lines - 1);
    if (guest.lines === 0) guest.goneAtMs = nowMs;
  }

  /** Someone left with one of their pages; with the last one the place is free at once. */
  leave(id: string): void {
    const guest = this.inside.get(id) ?? this.queue.get(id);
    if (!guest) return;
    guest.lines -= 1;
    if (guest.lines <= 0) this.forget(id);
  }

  /** Gives away the places of those who did not come back in time. */
  sweep(nowMs: number): void {
    for (const people of [this.inside, this.queue]) {
      for (const [id, { goneAtMs }] of people) {
        if (goneAtMs !== null && nowMs - goneAtMs >= KEPT_MS) this.forget(id);
      }
    }
  }

  /** Lets in whoever there is room for, and gives every place that is not the one told before; 0 is inside. */
  changes(): { id: string; place: number }[] {
    this.admit();
    const changed: { id: string; place: number }[] = [];
    let place = 0;
    for (const id of this.queue.keys()) changed.push({ id, place: ++place });
    for (const id of this.told.keys()) if (this.inside.has(id)) changed.push({ id, place: 0 });
    const news = changed.filter((one) => this.told.get(one.id) !== one.place);
    for (const one of news) this.told.set(one.id, one.place);
    return news;
  }

  get isEmpty(): boolean {
    return this.inside.size + this.queue.size === 0;
  }

  get counts(): { inside: number; waiting: number } {
    return { inside: this.inside.size, waiting: this.queue.size };
  }

  private admit(): void {
    if (this.inside.size >= this.capacity) return;
    for (const [id, guest] of this.queue) {
      if (guest.lines === 0) continue;
      this.queue.delete(id);
      this.inside.set(id, guest);
      if (this.inside.size >= this.capacity) return;
    }
  }

  private forget(id: string): void {
    this.inside.delete(id);
    this.queue.delete(id);
    this.told.delete(id);
  }
}
