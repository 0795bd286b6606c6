import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BODY_RADIUS } from '../world/move.ts';
import { readWalk } from '../world/walk-file.ts';
import { KEPT_SEATS, nearestSeat, seatsIn } from './seats.ts';

const map = readWalk(
  JSON.parse(readFileSync(new URL('../../../assets/baked/city.walk.json', import.meta.url), 'utf8')),
);

/** Metres from a point to the nearest wall. */
function toWall(x: number, z: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < map.segments.length; i += 4) {
    const [x0, z0, x1, z1] = map.segments.slice(i, i + 4) as [number, number, number, number];
    const [dx, dz] = [x1 - x0, z1 - z0];
    const part = Math.max(0, Math.min(1, ((x - x0) * dx + (z - z0) * dz) / (dx * dx + dz * dz || 1)));
    least = Math.min(least, Math.hypot(x0 + dx * part - x, z0 + dz * part - z));
  }
  return least;
}

test('N28. Every seat is on a bench of the city, and there is room to stand before it', () => {
  const seats = seatsIn('city');
  expect(seats.length).toBeGreaterThan(20);
  for (const { x, z, heading } of seats) {
    expect(toWall(x, z)).toBeLessThan(0.5);
    const before = toWall(x - Math.sin(heading) * 0.8, z - Math.cos(heading) * 0.8);
    expect(before).toBeGreaterThan(BODY_RADIUS);
  }
});

test('N28. The nearest free seat within reach is found, and none where none is', () => {
  const seats = seatsIn('city');
  const first = seats[0]!;
  expect(nearestSeat('city', first.x, first.z, 1)).toBe(first);
  expect(nearestSeat('city', first.x, first.z, 1, (seat) => seat === first)).toBe(seats[1]);
  expect(nearestSeat('city', 0, 100, 1)).toBeNull();
  expect(nearestSeat('hall:metallurgie', first.x, first.z, 1)).toBeNull();
});

test('N44. Two of the city’s people sit on a bench: nobody is offered their places, the third beside them is free', () => {
  expect(KEPT_SEATS.length).toBe(2);
  for (const { x, z } of KEPT_SEATS) {
    expect(toWall(x, z)).toBeLessThan(0.5);
    expect(nearestSeat('city', x, z, 0.5)).toBeNull();
    expect(nearestSeat('city', x, z, 1.8)).not.toBeNull();
  }
});
