import { buildWalls, firstWall, freePlace, slide } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS, ease, RUN_SPEED, turnBetween } from '@ville-usine/shared/world/move';
import { sightWalls } from '@ville-usine/shared/world/sight-walls';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import map from '../../../assets/baked/city.walk.json';
import { CameraRig } from './camera-rig.ts';
import { lottery } from './lottery.ts';

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

test('W17. eight minutes of running round the houses, grazing corners: it is never behind a wall and hardly ever cuts', () => {
  const walls = buildWalls(readWalk(map as WalkFile).segments);
  const sight = sightWalls(walls, 6);
  const draw = lottery(5);
  let cuts = 0;
  for (let run = 0; run < 60; run++) {
    const [angle, radius] = [draw() * 2 * Math.PI, 60 + draw() * 45];
    const at = freePlace(walls, Math.sin(angle) * radius, Math.cos(angle) * radius, BODY_RADIUS);
    const rig = new CameraRig();
    let heading = draw() * 2 * Math.PI;
    let [yaw, turn, was, pace] = [heading, 0, 8, 0];
    for (let frame = 0; frame < 8 * FPS; frame++) {
      if (frame % 50 === 0) turn = (draw() - 0.5) * 2.2;
      heading += turn / FPS;
      // The view swings behind the runner, as it does in the city.
      yaw += turnBetween(yaw, heading) * ease(1 / FPS, 0.75);
      const [x, z] = [at.x, at.z];
      const step = RUN_SPEED / FPS;
      slide(walls, at, BODY_RADIUS, -Math.sin(heading) * step, -Math.cos(heading) * step);
      const who = { x: at.x, y: 0, z: at.z, vx: (at.x - x) * FPS, vz: (at.z - z) * FPS };
      rig.step(1 / FPS, sight, who, { yaw, pitch: 0.12 }, 8, false);
      const { heart, pose } = rig;
      expect(firstWall(sight, heart.x, heart.z, pose.x, pose.z)).toBeGreaterThanOrEqual(1 - 1e-6);
      // A cut comes from one picture to the next; a quick way in has begun before.
      const nearer = was - pose.distance;
      if (frame > 1 && nearer - Math.max(0, pace) > 0.5) cuts++;
      [was, pace] = [pose.distance, nearer];
    }
  }
  expect(cuts).toBeLessThan(3);
});
