import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasStop, READY_MADE, readyMade, stopMinutes, type VisitContent } from './ready-made.ts';
import { ARRIVAL, isSameStop, moveStop, RETURN, STOP_MINUTES, stretchStop, timesOf } from './times-of.ts';
import { visitFaults } from './visit-faults.ts';
import type { VisitPlan, VisitStop } from './visit-plan.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const stop = fc.record({
  kind: fc.constantFrom<VisitStop['kind'][]>('steps', 'stand', 'quiz', 'session'),
  of: fc.string({ minLength: 1, maxLength: 9 }),
  minutes: fc.integer({ min: STOP_MINUTES.min, max: STOP_MINUTES.max }),
});
const stops = fc.array(stop, { maxLength: 12 });
const sumOf = (all: readonly VisitStop[]) => all.reduce((sum, one) => sum + one.minutes, 0);
const sorted = (all: readonly VisitStop[]) => all.map((one) => JSON.stringify(one)).sort();

const content: VisitContent = {
  sectors: [
    { id: 'chimie', open: false },
    { id: 'metallurgie', open: true },
    { id: 'eau', open: false },
  ],
  companies: [{ id: 'acierie', sector: 'metallurgie' }],
  quizSectors: ['metallurgie'],
};
const plan = (change: Partial<VisitPlan> = {}): VisitPlan => ({
  label: '4e B',
  level: 'college',
  pupils: 24,
  startsAt: '2026-11-26T13:00:00.000Z',
  minutes: 60,
  stops: readyMade(content, 55),
  options: { roam: false, timer: true, vouch: true },
  ...change,
});

test('V1. The times of a visit add up: arrival, stops and return fill what is booked but for what is left', () => {
  fc.assert(
    fc.property(stops, fc.integer({ min: 1, max: 240 }), (all, minutes) => {
      const { starts, returnAt, sum, left } = timesOf({ stops: all, minutes });
      expect(sum).toBe(ARRIVAL + sumOf(all) + RETURN);
      expect(sum + left).toBe(minutes);
      const ends = all.map((one, index) => starts[index]! + one.minutes);
      expect([ARRIVAL, ...ends]).toEqual([...starts, returnAt]);
      expect(Math.min(...starts, returnAt)).toBeGreaterThanOrEqual(ARRIVAL);
    }),
  );
});

test('V2. Moving a stop keeps all of them and their whole time; a stop is never shorter than five minutes', () => {
  fc.assert(
    fc.property(
      stops,
      fc.integer({ min: -1, max: 13 }),
      fc.integer({ min: -13, max: 13 }),
      (all, index, by) => {
        const moved = moveStop(all, index, by);
        expect(sorted(moved)).toEqual(sorted(all));
        if (all[index] && all[index + by]) expect(moved[index + by]).toBe(all[index]);
        else expect(moved).toEqual(all);
      },
    ),
  );
  fc.assert(
    fc.property(stop, fc.integer({ min: -200, max: 200 }), (one, by) => {
      const { minutes } = stretchStop(one, by);
      expect(minutes).toBeGreaterThanOrEqual(STOP_MINUTES.min);
      expect(minutes).toBeLessThanOrEqual(STOP_MINUTES.max);
    }),
  );
});

test('V3. The ready-made itineraries last what they promise, and only stop at what the edition has', () => {
  for (const length of READY_MADE) {
    const made = readyMade(content, length);
    expect(made[0]).toMatchObject({ kind: 'steps', of: 'metallurgie' });
    expect(made.every((one) => hasStop(content, [], one))).toBe(true);
    expect(made.every((one, at) => made.findIndex((other) => isSameStop(one, other)) === at)).toBe(true);
  }
  const [short, usual] = READY_MADE;
  expect(sumOf(readyMade(content, short))).toBe(stopMinutes(short));
  expect(timesOf(plan({ stops: readyMade(content, usual), minutes: usual })).left).toBe(0);
  const many = { ...content, sectors: [...content.sectors, { id: 'mode' as const, open: false }] };
  expect(sumOf(readyMade(many, 110))).toBe(stopMinutes(110));
});

test('V4. What is wrong with a plan is said beside its field, and a plan without a fault says nothing', () => {
  expect(visitFaults(plan(), NOW)).toEqual({});
  expect(visitFaults(plan({ label: ' ' }), NOW)).toEqual({ label: 'visit-label' });
  expect(visitFaults(plan({ label: 'Léo, Maya, Yanis, Inès' }), NOW)).toEqual({ label: 'visit-label' });
  for (const pupils of [0, 41, Number.NaN])
    expect(visitFaults(plan({ pupils }), NOW)).toEqual({ pupils: 'visit-pupils' });
  expect(visitFaults(plan({ startsAt: '2026-11-20T13:00:00.000Z' }), NOW)).toEqual({ when: 'visit-past' });
  expect(visitFaults(plan({ startsAt: '' }), NOW)).toEqual({ when: 'visit-when' });
  expect(visitFaults(plan({ minutes: -10 }), NOW)).toEqual({ when: 'visit-when' });
  expect(visitFaults(plan({ minutes: 50 }), NOW)).toEqual({ stops: 'visit-long' });
  expect(visitFaults(plan({ stops: [] }), NOW)).toEqual({ stops: 'visit-empty' });
  const odd: VisitStop = { kind: 'steps', of: 'eau', minutes: -5 };
  expect(visitFaults(plan({ stops: [odd] }), NOW)).toEqual({ stops: 'visit-stop-odd' });
});
