import { buildWalls, firstWall } from '@ville-usine/shared/world/collide';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCamera } from './place-camera.ts';

const metre = fc.double({ min: -12, max: 12, noNaN: true });
const radian = fc.double({ min: -7, max: 7, noNaN: true });

test('W9. the camera never stands behind a wall nor under the ground', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(metre, metre, metre, metre), { maxLength: 20 }),
      metre,
      metre,
      radian,
      fc.double({ min: -0.3, max: 0.75, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      (list, x, z, yaw, pitch, distance) => {
        const walls = buildWalls(list.flat());
        const out = { x: 0, y: 0, z: 0, distance: 0 };
        placeCamera(out, walls, { x, y: 0, z }, { yaw, pitch }, distance);
        // One stands clear of walls by the body's radius; a wall through the feet says nothing about the camera.
        fc.pre(firstWall(walls, x, z, x + 1e-7, z) === 1);
        expect(firstWall(walls, x, z, out.x, out.z)).toBeGreaterThanOrEqual(1 - 1e-6);
        expect(out.y).toBeGreaterThanOrEqual(0.4);
        expect(out.distance).toBeLessThanOrEqual(distance);
      },
    ),
    { numRuns: 500 },
  );
});

test('W9. with room behind it stands eight metres back at 2.3 m, the visitor a little left of the middle', () => {
  const out = { x: 0, y: 0, z: 0, distance: 0 };
  placeCamera(out, buildWalls([]), { x: 0, y: 0, z: 0 }, { yaw: 0, pitch: 0.1 }, 8);
  expect(out.y).toBeCloseTo(2.35, 1);
  expect(out.z).toBeCloseTo(7.96, 1);
  expect(out.x).toBeGreaterThan(0);
});
