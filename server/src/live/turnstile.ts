/**
 * Someone inside or waiting, by the number they drew as they came; `goneAtMs` says since when they have had no line,
 * null while they have one.
 */
type Guest = { number: number; lines: number; goneAtMs: number | null };

/** What a restart must not forget of someone. */
export type KeptPlace = { id: string; number: number; inside: boolean };

/** A place is kept for this long over a reload, a cut or a restart, milliseconds. */
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
  private changed = new Set<string>();
  private last = 0;
  /** How many may be inside; lowering it sends nobody out. */
  capacity: number;

  /** `kept` are those whom an earlier one knew, by their number: their lines broke at `nowMs`. */
  constructor(capacity: number, kept: readonly KeptPlace[] = [], nowMs = 0) {
    this.capacity = capacity;
    for (const { id, number, inside } of kept) {
      (inside ? this.inside : this.queue).set(id, { number, lines: 0, goneAtMs: nowMs });
      this.last = Math.max(this.last, number);
      this.told.set(id, this.placeOf(id));
    }
  }

  /** One more line of this person: 0 lets them in, any other number is their place in the queue. */
  enter(id: string): number {
    const guest = this.inside.get(id) ?? this.queue.get(id) ?? this.newcomer(id);
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

  /** Whose kept place is another than when this was last asked. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.changed;
    this.changed = new Set();
    return changed;
  }

  /** What is to be kept of someone; null of whoever has no place. */
  kept(id: string): KeptPlace | null {
    const guest = this.inside.get(id) ?? this.queue.get(id);
    return guest ? { id, number: guest.number, inside: this.inside.has(id) } : null;
  }

  get everyone(): string[] {
    return [...this.inside.keys(), ...this.queue.keys()];
  }

  get isEmpty(): boolean {
    return this.inside.size + this.queue.size === 0;
  }

  get counts(): { inside: number; waiting: number } {
    return { inside: this.inside.size, waiting: this.queue.size };
  }

  private newcomer(id: string): Guest {
    this.last += 1;
    this.changed.add(id);
    return { number: this.last, lines: 0, goneAtMs: null };
  }

  private admit(): void {
    if (this.inside.size >= this.capacity) return;
    for (const [id, guest] of this.queue) {
      if (guest.lines === 0) continue;
      this.queue.delete(id);
      this.inside.set(id, guest);
      this.changed.add(id);
      if (this.inside.size >= this.capacity) return;
    }
  }

  private forget(id: string): void {
    this.inside.delete(id);
    this.queue.delete(id);
    this.told.delete(id);
    this.changed.add(id);
  }
}
