import { expect, test } from 'vitest';
import { GUIDE_STEPS, isDone, nothingDone, stepAfter } from './guide-steps.ts';

test('W24. each of the five steps is done by doing it, and by nothing else', () => {
  const all = { turned: 2, walked: 9, ran: 9, atDoor: true, mapOpen: true };
  const needs = { look: 'turned', walk: 'walked', run: 'ran', door: 'atDoor', map: 'mapOpen' } as const;
  for (const step of GUIDE_STEPS) {
    expect(isDone(step, nothingDone())).toBe(false);
    expect(isDone(step, all)).toBe(true);
    expect(isDone(step, { ...all, [needs[step]]: nothingDone()[needs[step]] })).toBe(false);
    expect(isDone(step, { ...nothingDone(), [needs[step]]: all[needs[step]] })).toBe(true);
  }
});

test('W24. Whoever goes their way is not kept at a step', () => {
  const walked = (metres: number) => ({ ...nothingDone(), walked: metres });
  expect(GUIDE_STEPS.map((step) => isDone(step, walked(31)))).toEqual([true, true, false, false, false]);
  expect(isDone('run', walked(61))).toBe(true);
  expect(isDone('look', walked(29))).toBe(false);
});

test('W24. one step leads to the next, the last one to goodbye', () => {
  expect(GUIDE_STEPS.map(stepAfter)).toEqual(['walk', 'run', 'door', 'map', 'bye']);
});
