import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_MS, type KeptPlace, Turnstile } from './turnstile.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const act = fc.oneof(
  fc.record({ kind: fc.constantFrom('enter', 'lose', 'leave'), id }),
  fc.record({ kind: fc.constant('later'), ms: fc.integer({ min: 1, max: KEPT_MS }) }),
);

describe('L58. Whoever comes to a full session gets a place in the queue, and goes in when it is their turn', () => {
  it('there are never too many inside, places are gapless, and nobody with a line waits before a free place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(act, { maxLength: 60 }), (capacity, acts) => {
        const turnstile = new Turnstile(capacity);
        const lines = new Map<string, number>();
        let nowMs = 0;
        for (const one of acts) {
          if ('ms' in one) nowMs += one.ms;
          else if (one.kind === 'enter') {
            lines.set(one.id, (lines.get(one.id) ?? 0) + 1);
            turnstile.enter(one.id);
          } else if ((lines.get(one.id) ?? 0) > 0) {
            lines.set(one.id, lines.get(one.id)! - 1);
            if (one.kind === 'lose') turnstile.lose(one.id, nowMs);
            else turnstile.leave(one.id);
          }
          turnstile.sweep(nowMs);
          turnstile.changes();
          expect(turnstile.changes()).toEqual([]);
          const { inside, waiting } = turnstile.counts;
          expect(inside).toBeLessThanOrEqual(capacity);
          const here = [...lines].filter(([, n]) => n > 0).map(([who]) => turnstile.placeOf(who));
          const outside = here.filter((place) => place > 0);
          expect(new Set(outside).size).toBe(outside.length);
          expect(Math.max(0, ...outside)).toBeLessThanOrEqual(waiting);
          if (outside.length > 0) expect(inside).toBe(capacity);
        }
      }),
    );
  });

  it('a reload or a cut of up to a minute keeps the place, inside and in the queue; a longer one gives it away', () => {
    const turnstile = new Turnstile(1);
    expect(['a', 'b', 'c', 'd'].map((one) => turnstile.enter(one))).toEqual([0, 1, 2, 3]);
    turnstile.lose('a', 0);
    turnstile.lose('b', 0);
    turnstile.sweep(KEPT_MS - 1);
    expect(turnstile.changes()).toEqual([]);
    expect(turnstile.enter('b')).toBe(1);
    turnstile.sweep(KEPT_MS);
    expect(turnstile.changes()).toEqual([
      { id: 'c', place: 1 },
      { id: 'd', place: 2 },
      { id: 'b', place: 0 },
    ]);
    expect(turnstile.enter('a')).toBe(3);
  });

  it('who is cut off at the head of the queue holds up nobody, and is first again once back', () => {
    const turnstile = new Turnstile(1);
    for (const one of ['a', 'b', 'c', 'd']) turnstile.enter(one);
    turnstile.lose('b', 0);
    turnstile.leave('a');
    expect(turnstile.changes()).toEqual([
      { id: 'd', place: 2 },
      { id: 'c', place: 0 },
    ]);
    expect(turnstile.enter('b')).toBe(1);
  });

  it('more room lets in, less sends nobody out', () => {
    const turnstile = new Turnstile(2);
    for (const one of ['a', 'b', 'c']) turnstile.enter(one);
    turnstile.capacity = 3;
    expect(turnstile.changes()).toEqual([{ id: 'c', place: 0 }]);
    turnstile.capacity = 1;
    turnstile.changes();
    expect(turnstile.counts).toEqual({ inside: 3, waiting: 0 });
  });
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('enter', 'lose', 'leave'), id }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('later'), ms: fc.integer({ min: 1, max: KEPT_MS }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
);

/** What is said of everyone, and who is known to have come before whom, whatever happens to the server. */
class Model {
  private readonly disk = new Map<string, KeptPlace>();
  private readonly came = new Map<string, number>();
  private readonly goneAt = new Map<string, number>();
  private readonly lines = new Map<string, number>();
  private comings = 0;
  private nowMs = 0;
  turnstile: Turnstile;

  constructor(private readonly capacity: number) {
    this.turnstile = new Turnstile(capacity);
  }

  step(one: { kind: string; id?: string; ms?: number }): void {
    const who = one.id ?? '';
    const lines = this.lines.get(who) ?? 0;
    this.nowMs += one.ms ?? 0;
    if (one.kind === 'enter') {
      if (!this.came.has(who)) this.came.set(who, ++this.comings);
      this.goneAt.delete(who);
      this.lines.set(who, lines + 1);
      this.turnstile.enter(who);
    } else if (one.kind === 'restart') {
      for (const id of this.came.keys()) this.goneAt.set(id, this.nowMs);
      this.lines.clear();
      const kept = [...this.disk.values()].sort((a, b) => a.number - b.number);
      this.turnstile = new Turnstile(this.capacity, kept, this.nowMs);
    } else if (one.kind !== 'later' && lines > 0) {
      this.lines.set(who, lines - 1);
      if (one.kind === 'lose') this.turnstile.lose(who, this.nowMs);
      else this.turnstile.leave(who);
      if (lines === 1 && one.kind === 'lose') this.goneAt.set(who, this.nowMs);
      if (lines === 1 && one.kind === 'leave') this.came.delete(who);
    }
    this.turnstile.sweep(this.nowMs);
    for (const [id, at] of this.goneAt) {
      if (this.nowMs - at < KEPT_MS) continue;
      this.goneAt.delete(id);
      this.came.delete(id);
    }
    this.turnstile.changes();
    for (const id of this.turnstile.takeChanged()) {
      const kept = this.turnstile.kept(id);
      if (kept) this.disk.set(id, kept);
      else this.disk.delete(id);
    }
  }

  get kept(): string[] {
    return [...this.disk.keys()].sort();
  }

  get known(): string[] {
    return [...this.came.keys()].sort();
  }

  /** Who stands before the door with a line, first come first. */
  get waiting(): string[] {
    return [...this.came]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([one]) => (this.isHere(one) && this.turnstile.placeOf(one) > 0 ? [one] : []));
  }

  get inside(): string[] {
    return this.known.filter((one) => this.turnstile.placeOf(one) === 0);
  }

  isHere(one: string): boolean {
    return (this.lines.get(one) ?? 0) > 0;
  }
}

describe('L220. A restart of the server, however it ended, takes nobody’s place or turn; after a minute away both are given up', () => {
  it('whoever comes, is cut off, leaves and restarts, in any order: those present keep theirs, and never are too many in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 80 }), (capacity, steps) => {
        const model = new Model(capacity);
        let inside: string[] = [];
        for (const one of steps) {
          model.step(one);
          const { turnstile, waiting } = model;
          expect(turnstile.counts.inside).toBeLessThanOrEqual(capacity);
          expect(turnstile.everyone.toSorted()).toEqual(model.known);
          expect(model.kept).toEqual(model.known);
          const places = waiting.map((who) => turnstile.placeOf(who));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          if (waiting.length > 0) expect(turnstile.counts.inside).toBe(capacity);
          const still = inside.filter((who) => model.known.includes(who));
          expect(model.inside).toEqual(expect.arrayContaining(still));
          inside = model.inside;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a minute is counted from the restart', () => {
    const kept = [
      { id: 'a', number: 1, inside: true },
      { id: 'b', number: 2, inside: false },
      { id: 'c', number: 5, inside: false },
    ];
    const turnstile = new Turnstile(1, kept, 1000);
    expect(turnstile.changes()).toEqual([]);
    expect(turnstile.enter('d')).toBe(3);
    expect(turnstile.enter('c')).toBe(2);
    turnstile.sweep(1000 + KEPT_MS - 1);
    expect(turnstile.counts).toEqual({ inside: 1, waiting: 3 });
    turnstile.sweep(1000 + KEPT_MS);
    expect(turnstile.changes()).toEqual([
      { id: 'd', place: 1 },
      { id: 'c', place: 0 },
    ]);
    expect(turnstile.kept('d')).toEqual({ id: 'd', number: 6, inside: false });
  });
});
