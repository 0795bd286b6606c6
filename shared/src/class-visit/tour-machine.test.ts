import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GATHER_MS, type Goal, LISTEN_MAX_S } from './tour.ts';
import { NEW_TOUR, nextDue, type OrderContext, orderTour, settleTour, type Tour } from './tour-machine.ts';
import type { TourOrder } from './tour-wire.ts';

const goal: Goal = { place: { zone: 'city', x: 1, z: 2, heading: 0 }, sight: null };
const context = (now: number, more: Partial<OrderContext> = {}): OrderContext => ({
  now,
  id: `n${now}`,
  stops: 3,
  here: goal,
  goalOf: () => goal,
  ...more,
});
const done = (tour: Tour, order: TourOrder, at = 0, more: Partial<OrderContext> = {}): Tour => {
  const after = orderTour(tour, order, context(at, more));
  if (typeof after === 'string') throw new Error(after);
  return after;
};

describe('V20. What a guide orders is what the class does', () => {
  it('the first order begins the visit, whatever it is', () => {
    expect(done(NEW_TOUR, { do: 'follow' }, 7)).toMatchObject({ begunAt: 7, mode: { is: 'follow' } });
  });
  it('a gathering comes after five seconds, and may be taken back until then', () => {
    const called = done(NEW_TOUR, { do: 'gather' }, 100);
    expect(called.gather).toMatchObject({ due: 100 + GATHER_MS, goal });
    expect(settleTour(called, 100 + GATHER_MS - 1).gathered).toBeNull();
    expect(settleTour(called, 100 + GATHER_MS).gathered).toEqual(called.gather);
    expect(settleTour(called, 100 + GATHER_MS).tour.gather).toBeNull();
    expect(done(called, { do: 'cancel-gather' }).gather).toBeNull();
  });
  it('without a guide in the city and without a stop the class has nowhere to go', () => {
    for (const order of [{ do: 'gather' }, { do: 'invite' }, { do: 'follow' }] as const)
      expect(orderTour(NEW_TOUR, order, context(0, { here: null }))).toBe('tour-nowhere');
    expect(
      done(done(NEW_TOUR, { do: 'stop', index: 1, bring: false }), { do: 'gather' }, 0, { here: null })
        .gather,
    ).toMatchObject({ goal });
  });
  it('a stop that the itinerary does not have is refused', () => {
    expect(orderTour(NEW_TOUR, { do: 'stop', index: 3, bring: true }, context(0))).toBe('visit-stop-gone');
  });
  it('once over, nothing is ordered until it is opened again, from where it was', () => {
    const over = done(done(NEW_TOUR, { do: 'stop', index: 2, bring: false }), { do: 'end' }, 50);
    expect(orderTour(over, { do: 'follow' }, context(60))).toBe('tour-over');
    expect(done(over, { do: 'begin' }, 70)).toMatchObject({ endedAt: null, stop: { index: 2 } });
  });
});

const ORDER: fc.Arbitrary<TourOrder> = fc.oneof(
  fc.constantFrom<TourOrder>(
    { do: 'begin' },
    { do: 'end' },
    { do: 'invite' },
    { do: 'gather' },
    { do: 'cancel-gather' },
    { do: 'follow' },
    { do: 'free', within: null },
    { do: 'free', within: { hall: 'metallurgie' } },
    { do: 'stop-listening' },
    { do: 'hide' },
  ),
  fc.record({ do: fc.constant('listen' as const), seconds: fc.integer({ min: 5, max: LISTEN_MAX_S }) }),
  fc.record({
    do: fc.constant('stop' as const),
    index: fc.integer({ min: 0, max: 4 }),
    bring: fc.boolean(),
  }),
);

test('V21. However a guide presses, no silence lasts longer than three minutes, and nothing holds a class after the end', () => {
  const steps = fc.array(fc.tuple(ORDER, fc.integer({ min: 0, max: 60_000 })), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (all) => {
      let tour = NEW_TOUR;
      let now = 0;
      let heldSince: number | null = null;
      for (const [order, wait] of all) {
        now += wait;
        for (let due = nextDue(tour); due !== null && due <= now; due = nextDue(tour)) {
          tour = settleTour(tour, due).tour;
          if (!tour.listen) heldSince = null;
        }
        const after = orderTour(tour, order, context(now));
        if (typeof after !== 'string') tour = after;
        if (!tour.listen) heldSince = null;
        else heldSince ??= now;
        if (tour.listen) expect(tour.listen.until - heldSince!).toBeLessThanOrEqual(LISTEN_MAX_S * 1000);
        if (tour.endedAt !== null)
          expect([tour.listen, tour.gather, tour.invite, tour.shown, tour.mode]).toEqual([
            null,
            null,
            null,
            null,
            { is: 'free', within: null },
          ]);
      }
    }),
  );
});
