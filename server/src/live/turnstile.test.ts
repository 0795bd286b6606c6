import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_MS, Turnstile } from './turnstile.ts';

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
