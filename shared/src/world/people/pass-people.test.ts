import { describe, expect, test } from 'vitest';
import { buildWalls, firstWall, slide } from '../collide.ts';
import { BODY_RADIUS, type Motion, RUN_SPEED, stepMotion, WALK_SPEED, yieldToWalls } from '../move.ts';
import { PassPeople } from './pass-people.ts';

const FRAME = 1 / 60;
const OPEN = buildWalls([]);

/** Walks on along −z for so many seconds among people; gives the way, and the nearest they came to one of them. */
function walk(
  from: { x: number; z: number },
  people: { x: number; z: number }[],
  { seconds = 4, run = false, walls = OPEN, frame = FRAME } = {},
) {
  const passing = new PassPeople();
  const at = { ...from };
  const motion: Motion = { vx: 0, vz: run ? -RUN_SPEED : -WALK_SPEED, heading: 0 };
  let nearest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let time = 0; time < seconds; time += frame) {
    const was = { ...at };
    stepMotion(motion, { forward: 1, right: 0, run }, 0, frame);
    slide(walls, at, BODY_RADIUS, motion.vx * frame, motion.vz * frame);
    if (passing.step(walls, at, was, people, frame)) yieldToWalls(motion, at.x - was.x, at.z - was.z, frame);
    expect(firstWall(walls, was.x, was.z, at.x, at.z)).toBe(1);
    for (const one of people) nearest = Math.min(nearest, Math.hypot(at.x - one.x, at.z - one.z));
    longest = Math.max(longest, Math.hypot(at.x - was.x, at.z - was.z));
  }
  return { at, nearest, longest };
}

describe('W60. Nobody walks through people, one slides round them', () => {
  test.each([0, 0.05, 0.2, -0.3, 0.55])('met %d m off the middle', (aside) => {
    for (const run of [false, true])
      for (const frame of [1 / 60, 1 / 30]) {
        const { at, nearest, longest } = walk({ x: aside, z: 5 }, [{ x: 0, z: 0 }], { run, frame });
        expect(nearest).toBeGreaterThan(0.45);
        expect(at.z).toBeLessThan(-2);
        // No jolt: nobody is moved faster than they run.
        expect(longest).toBeLessThan(RUN_SPEED * frame * 1.3);
      }
  });

  test('a row of three talkers is walked round', () => {
    const row = [-0.8, 0, 0.8].map((x) => ({ x, z: 0 }));
    expect(walk({ x: 0.1, z: 4 }, row, { seconds: 6 }).at.z).toBeLessThan(-1);
  });

  test('who comes to stand within someone is moved off gently', () => {
    const passing = new PassPeople();
    const at = { x: 0.1, z: 0 };
    for (let i = 0; i < 60; i++) {
      const was = { ...at };
      passing.step(OPEN, at, was, [{ x: 0, z: 0 }], FRAME);
      expect(Math.hypot(at.x - was.x, at.z - was.z)).toBeLessThan(0.03);
    }
    expect(Math.hypot(at.x, at.z)).toBeGreaterThan(0.6);
  });
});

describe('W61. Nobody is locked in by people, nor moved through a wall by them', () => {
  const alley = (wide: number) => buildWalls([-wide / 2, -8, -wide / 2, 8, wide / 2, -8, wide / 2, 8]);

  test('an alley that someone fills lets through who waits a moment', () => {
    for (const x of [0, 0.2]) {
      const { at } = walk({ x: 0, z: 3 }, [{ x, z: 0 }], { seconds: 7, walls: alley(1) });
      expect(at.z).toBeLessThan(-2);
    }
  });

  test('between a wall and someone who comes up one stays on one’s side', () => {
    const walls = buildWalls([-5, 0, 5, 0]);
    const passing = new PassPeople();
    const at = { x: 0, z: 0.37 };
    for (let step = 0; step < 120; step++) {
      const was = { ...at };
      passing.step(walls, at, was, [{ x: 0.02, z: 1.6 - step * 0.02 }], FRAME);
      expect(at.z).toBeGreaterThan(0.3);
    }
  });
});
