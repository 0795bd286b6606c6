import { expect, test } from 'vitest';
import { type Motion, RUN_SPEED, stepMotion, turnBetween, WALK_SPEED, yieldToWalls } from './move.ts';
import { walkHeight } from './walk-height.ts';

function walk(
  motion: Motion,
  intent: Parameters<typeof stepMotion>[1],
  view: number,
  seconds: number,
  fps = 60,
) {
  for (let i = 0; i < seconds * fps; i++) stepMotion(motion, intent, view, 1 / fps);
  return motion;
}
const still = (): Motion => ({ vx: 0, vz: 0, heading: 0 });

test('W3. one walks at 3.2 m/s and runs at 6, forward being where the camera looks', () => {
  const ahead = walk(still(), { forward: 1, right: 0, run: false }, 0, 1);
  expect(ahead.vz).toBeCloseTo(-WALK_SPEED, 2);
  expect(ahead.vx).toBeCloseTo(0, 5);
  const run = walk(still(), { forward: 1, right: 0, run: true }, Math.PI / 2, 1);
  expect(run.vx).toBeCloseTo(-RUN_SPEED, 2);
  expect(run.heading).toBeCloseTo(Math.PI / 2, 2);
});

test('W3. diagonal is not faster, half a stick is half the speed', () => {
  const diagonal = walk(still(), { forward: 1, right: 1, run: false }, 0, 1);
  expect(Math.hypot(diagonal.vx, diagonal.vz)).toBeCloseTo(WALK_SPEED, 2);
  expect(diagonal.vx).toBeGreaterThan(0);
  const half = walk(still(), { forward: 0.5, right: 0, run: false }, 0, 1);
  expect(-half.vz).toBeCloseTo(WALK_SPEED / 2, 2);
});

test('W3. letting go stops within half a second, at any frame rate', () => {
  for (const fps of [15, 60, 144]) {
    const motion = walk(still(), { forward: 1, right: 0, run: true }, 0, 1, fps);
    walk(motion, { forward: 0, right: 0, run: false }, 0, 0.5, fps);
    expect(motion.vx).toBe(0);
    expect(motion.vz).toBe(0);
  }
});

test('W3. one turns the short way round', () => {
  expect(turnBetween(3, -3)).toBeCloseTo(Math.PI * 2 - 6);
  expect(turnBetween(0.1, -0.1)).toBeCloseTo(-0.2);
});

test('W3. a ramp lifts from its low end to its high end, beside it the ground is flat', () => {
  const ramp = { x: 10, z: 0, halfWidth: 2, halfLength: 4, turn: Math.PI / 2, y0: 0, y1: 1 };
  expect(walkHeight([ramp], 6, 0)).toBeCloseTo(0);
  expect(walkHeight([ramp], 10, 1)).toBeCloseTo(0.5);
  expect(walkHeight([ramp], 14, 0)).toBeCloseTo(1);
  expect(walkHeight([ramp], 10, 3)).toBe(0);
});

test('W15. speed comes and goes without a jolt, in under half a second, much the same at any frame rate', () => {
  for (const run of [false, true]) {
    const ways = [20, 60, 144].map((fps) => {
      const motion = still();
      let [z, hardest, was] = [0, 0, 0];
      for (let frame = 0; frame < fps * 1.2; frame++) {
        const asked = frame < fps * 0.7;
        stepMotion(motion, { forward: asked ? 1 : 0, right: 0, run }, 0, 1 / fps);
        hardest = Math.max(hardest, Math.abs(motion.vz - was) * fps);
        was = motion.vz;
        z -= motion.vz / fps;
        if (frame === Math.floor(fps * 0.5)) expect(-motion.vz).toBeGreaterThan(run ? 5.5 : 3.1);
      }
      expect(hardest).toBeLessThanOrEqual(20.01);
      expect(motion.vz).toBe(0);
      return z;
    });
    expect(Math.max(...ways) - Math.min(...ways)).toBeLessThan(run ? 0.25 : 0.15);
  }
});

test('W15. one turns gently: right round in less than half a second, never at once', () => {
  const motion = walk(still(), { forward: 1, right: 0, run: false }, 0, 1);
  stepMotion(motion, { forward: -1, right: 0, run: false }, 0, 1 / 60);
  expect(Math.abs(turnBetween(0, motion.heading))).toBeLessThan(0.25);
  walk(motion, { forward: -1, right: 0, run: false }, 0, 0.5);
  expect(Math.abs(turnBetween(Math.PI, motion.heading))).toBeLessThan(0.12);
});

test('W15. who leans on a wall does not dart ahead when it ends', () => {
  const motion = walk(still(), { forward: 1, right: 0, run: true }, 0, 1);
  for (let frame = 0; frame < 30; frame++) {
    stepMotion(motion, { forward: 1, right: 0, run: true }, 0, 1 / 60);
    yieldToWalls(motion, 0, 0, 1 / 60);
  }
  expect(Math.hypot(motion.vx, motion.vz)).toBeLessThan(0.5);
});
