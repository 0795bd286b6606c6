import { TRAM_STOPS, TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import { expect, it } from 'vitest';
import { aheadOfTram, clockAtStop, TRAM_HALF, TRAM_ROUND, TRAM_SPAN, tramAt } from './tram-way.ts';

const STEP = 0.1;
const moments = Array.from({ length: Math.floor(TRAM_ROUND / STEP) }, (_, i) => i * STEP);
const apart = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

it('T1. The tram goes round without a jump, no faster than 5 m/s and gently off and up', () => {
  for (const t of moments) {
    const [now, next] = [tramAt(t), tramAt(t + STEP)];
    expect(apart(next.angle, now.angle) * TRAM_TRACK, `${t} s`).toBeLessThan(5 * STEP + 0.01);
    expect(Math.abs(next.speed - now.speed), `${t} s`).toBeLessThan(1 * STEP + 0.01);
  }
});

it('T2. It stands at every stop for ten seconds, in their order', () => {
  const served: number[] = [];
  for (const [stop, { angle }] of TRAM_STOPS.entries()) {
    const begun = clockAtStop(stop);
    for (const t of [0.01, 5, 9.9]) {
      const place = tramAt(begun + t);
      expect(place).toEqual({ angle, speed: 0, stop, stands: true });
    }
    expect(tramAt(begun + 10.5).stands).toBe(false);
    served.push(tramAt(begun + 10.5).stop);
  }
  expect(served).toEqual([1, 2, 3, 0]);
});

it('T3. Who stands on the track before the train is ahead of it, who stands beside is not', () => {
  const at = (angle: number, r: number) => [Math.sin(angle) * r, Math.cos(angle) * r] as const;
  const middle = 1.2;
  const nose = middle + TRAM_HALF;
  expect(aheadOfTram(middle, ...at(nose + 0.05, TRAM_TRACK), 2)).toBeCloseTo(0.05);
  expect(aheadOfTram(middle, ...at(nose + 0.05, TRAM_TRACK + 3), 2)).toBeNull();
  // Within the train one is nearly a whole round ahead of its nose.
  expect(aheadOfTram(middle, ...at(middle, TRAM_TRACK), 2)!).toBeGreaterThan(2 * Math.PI - TRAM_SPAN);
});
