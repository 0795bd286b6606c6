import { WALK_SPEED } from '@ville-usine/shared/world/move';
import { expect, it } from 'vitest';
import { countSteps } from './count-steps.ts';

/** Radians of the walk's cycle per metre, as the avatars have it. */
const STRIDE = 2.3;

function walk(seconds: number, frames: number, pace: number): number {
  let [phase, steps] = [0, 0];
  for (let i = 0; i < seconds * frames; i++) {
    const next = phase + (pace * STRIDE) / frames;
    steps += countSteps(phase, next);
    phase = next;
  }
  return steps;
}

it('S4. A foot is heard where the leg is furthest forward, once in half a cycle', () => {
  const front = Math.PI / 2;
  expect(countSteps(front - 0.01, front + 0.01)).toBe(1);
  expect(countSteps(front + 0.01, front + Math.PI - 0.01)).toBe(0);
  expect(countSteps(0, 2 * Math.PI)).toBe(2);
});

it('S4. As many steps are heard at any frame rate, and none standing still', () => {
  const heard = [8, 30, 60, 144].map((frames) => walk(10, frames, WALK_SPEED));
  expect(new Set(heard).size).toBe(1);
  expect(heard[0]).toBe(Math.round((10 * WALK_SPEED * STRIDE) / Math.PI));
  expect(walk(10, 60, 0)).toBe(0);
});

it('S4. A phase that begins anew is no step', () => {
  expect(countSteps(40, 0)).toBe(0);
});
