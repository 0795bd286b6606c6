import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWalls, firstWall, freePlace, slide } from './collide.ts';

const RADIUS = 0.35;
const metre = fc.double({ min: -12, max: 12, noNaN: true });
const wallList = fc
  .array(fc.tuple(metre, metre, metre, metre), { minLength: 1, maxLength: 12 })
  .map((walls) => walls.flat());

function nearest(list: number[], x: number, z: number): number {
  let found = Number.POSITIVE_INFINITY;
  for (let i = 0; i < list.length; i += 4) {
    const [ax, az, bx, bz] = list.slice(i, i + 4) as [number, number, number, number];
    const long = (bx - ax) ** 2 + (bz - az) ** 2;
    const t = long ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (z - az) * (bz - az)) / long)) : 0;
    found = Math.min(found, Math.hypot(x - ax - (bx - ax) * t, z - az - (bz - az) * t));
  }
  return found;
}

test('W2. nobody walks through a wall, however the walls stand and however long the step', () => {
  fc.assert(
    fc.property(
      wallList,
      metre,
      metre,
      fc.array(fc.tuple(metre, metre), { maxLength: 8 }),
      (list, x, z, steps) => {
        const walls = buildWalls(list);
        const at = freePlace(walls, x, z, RADIUS);
        fc.pre(nearest(list, at.x, at.z) >= RADIUS);
        for (const [dx, dz] of steps) {
          const before = { ...at };
          slide(walls, at, RADIUS, dx, dz);
          expect(nearest(list, at.x, at.z)).toBeGreaterThan(RADIUS - 0.01);
          // Half a radius is one step: the straight way from before to after crosses nothing.
          if (Math.hypot(at.x - before.x, at.z - before.z) < RADIUS) {
            expect(firstWall(walls, before.x, before.z, at.x, at.z)).toBe(1);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('W2. nobody gets stuck: after any walk there is a way on', () => {
  fc.assert(
    fc.property(
      wallList,
      metre,
      metre,
      fc.array(fc.tuple(metre, metre), { maxLength: 6 }),
      (list, x, z, steps) => {
        const walls = buildWalls(list);
        const at = freePlace(walls, x, z, RADIUS + 0.2);
        fc.pre(nearest(list, at.x, at.z) >= RADIUS + 0.2);
        for (const [dx, dz] of steps) slide(walls, at, RADIUS, dx, dz);
        const reached = Array.from({ length: 32 }, (_, turn) => {
          const tried = { ...at };
          slide(
            walls,
            tried,
            RADIUS,
            Math.sin((turn * Math.PI) / 16) * 0.05,
            Math.cos((turn * Math.PI) / 16) * 0.05,
          );
          return Math.hypot(tried.x - at.x, tried.z - at.z);
        });
        expect(Math.max(...reached)).toBeGreaterThan(0.01);
      },
    ),
    { numRuns: 300 },
  );
});

test('W2. one slides along a wall instead of stopping at it', () => {
  const walls = buildWalls([-10, 0, 10, 0]);
  const at = { x: 0, z: 2 };
  for (let i = 0; i < 60; i++) slide(walls, at, RADIUS, 0.05, -0.05);
  expect(at.z).toBeCloseTo(RADIUS, 3);
  expect(at.x).toBeCloseTo(3, 3);
});

test('W2. a corner holds and lets go', () => {
  const walls = buildWalls([0, 0, 10, 0, 0, 0, 0, 10]);
  const at = { x: 2, z: 2 };
  slide(walls, at, RADIUS, -8, -8);
  expect(at.x).toBeGreaterThanOrEqual(RADIUS - 0.001);
  expect(at.z).toBeGreaterThanOrEqual(RADIUS - 0.001);
  slide(walls, at, RADIUS, 1, 1);
  expect(at.x).toBeGreaterThan(1);
});

test('W2. a teleport into a wall comes out beside it', () => {
  const walls = buildWalls([-5, 0, 5, 0]);
  const at = freePlace(walls, 0, 0.1, RADIUS);
  expect(Math.abs(at.z)).toBeGreaterThanOrEqual(RADIUS - 1e-6);
});
