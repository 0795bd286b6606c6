import { buildWalls, firstWall } from '@ville-usine/shared/world/collide';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CameraRig } from './camera-rig.ts';

const FPS = 60;
const still = { x: 0, y: 0, z: 0, vx: 0, vz: 0 };
const view = { yaw: 0, pitch: 0.1 };

/** The farthest the camera moves against the walker in one frame, metres, over `seconds`. */
function hardest(
  walls: number[],
  pose: (t: number) => typeof still,
  yaw: (t: number) => number,
  seconds: number,
) {
  const sight = buildWalls(walls);
  const rig = new CameraRig();
  let [most, was] = [0, Number.NaN];
  for (let frame = 0; frame < seconds * FPS; frame++) {
    const t = frame / FPS;
    rig.step(1 / FPS, sight, pose(t), { yaw: yaw(t), pitch: 0.1 }, 8, false);
    if (!Number.isNaN(was)) most = Math.max(most, Math.abs(rig.pose.distance - was));
    was = rig.pose.distance;
  }
  return { most, end: was };
}

test('W17. walking past a house that comes between, the camera comes in without a jerk and back out slowly', () => {
  const house = [-20, 4, 0, 4, 0, 4, 0, 30];
  const walk = (t: number) => ({ ...still, x: 8 - 3.2 * t, vx: -3.2 });
  const { most, end } = hardest(house, walk, () => 0, 4);
  expect(most).toBeLessThan(0.45);
  expect(end).toBeLessThan(4.2);
  const out = hardest(
    house,
    (t) => ({ ...still, x: -8 + 3.2 * t, vx: 3.2 }),
    () => 0,
    6,
  );
  expect(out.most).toBeLessThan(0.3);
  expect(out.end).toBeGreaterThan(7);
});

test('W17. a post seen for a moment does not make it pump: it waits before it goes back out', () => {
  const rig = new CameraRig();
  const wall = buildWalls([-3, 4, 3, 4]);
  for (let frame = 0; frame < FPS; frame++) rig.step(1 / FPS, wall, still, view, 8, false);
  const near = rig.pose.distance;
  for (let frame = 0; frame < FPS * 0.25; frame++) rig.step(1 / FPS, buildWalls([]), still, view, 8, false);
  expect(rig.pose.distance).toBeCloseTo(near, 3);
  for (let frame = 0; frame < FPS * 3; frame++) rig.step(1 / FPS, buildWalls([]), still, view, 8, false);
  expect(rig.pose.distance).toBeGreaterThan(7.8);
});

test('W17. whatever one does, the camera never stands behind a wall', () => {
  const metre = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(metre, metre, metre, metre), { maxLength: 14 }),
      fc.array(fc.tuple(metre, metre, fc.double({ min: -3, max: 3, noNaN: true })), {
        minLength: 1,
        maxLength: 20,
      }),
      (list, steps) => {
        const walls = buildWalls(list.flat());
        const rig = new CameraRig();
        for (const [x, z, yaw] of steps) {
          const who = { ...still, x, z, vx: x / 2, vz: z / 2 };
          rig.step(1 / 30, walls, who, { yaw, pitch: 0.1 }, 8, false);
          if (firstWall(walls, x, z, x + 1e-7, z) < 1) continue;
          const { heart } = rig;
          expect(firstWall(walls, x, z, heart.x, heart.z)).toBe(1);
          expect(firstWall(walls, heart.x, heart.z, rig.pose.x, rig.pose.z)).toBeGreaterThanOrEqual(1 - 1e-6);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('W17. the picture runs a little ahead of a runner; asked for calm it does not, and eyes change at once', () => {
  const run = { ...still, vz: -6 };
  const [lively, calm] = [new CameraRig(), new CameraRig()];
  for (let frame = 0; frame < FPS * 3; frame++) {
    lively.step(1 / FPS, buildWalls([]), run, view, 8, false);
    calm.step(1 / FPS, buildWalls([]), run, view, 8, true);
  }
  expect(lively.pose.z).toBeLessThan(calm.pose.z - 0.2);
  calm.step(1 / FPS, buildWalls([]), still, view, 0, true);
  expect(calm.pose.distance).toBeLessThan(0.06);
  lively.step(1 / FPS, buildWalls([]), still, view, 0, false);
  expect(lively.pose.distance).toBeGreaterThan(6);
});
