import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BODY_RADIUS } from '../world/move.ts';
import { readWalk } from '../world/walk-file.ts';
import { KEPT_SEATS, nearestSeat, seatColumns, seatsIn } from './seats.ts';

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
  for (const { x, z, stand } of seats) {
    expect(toWall(x, z)).toBeLessThan(0.5);
    expect(toWall(stand.x, stand.z)).toBeGreaterThan(BODY_RADIUS);
  }
});

test('N54. On the Agora’s steps a class finds seats, behind one another from one place, none within another, all facing the stage', () => {
  const columns = seatColumns().filter(
    ([first]) => first!.z < -25 && Math.hypot(first!.x, first!.z + 41) < 14,
  );
  const seats = columns.flat();
  expect(seats.length).toBeGreaterThanOrEqual(30);
  expect(columns.some((column) => column.length === 3)).toBe(true);
  for (const [index, one] of seats.entries()) {
    for (const other of seats.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.z - other.z)).toBeGreaterThan(0.9);
    const towards = { x: one.x - Math.sin(one.heading) * 5, z: one.z - Math.cos(one.heading) * 5 };
    expect(Math.hypot(towards.x, towards.z + 46)).toBeLessThan(Math.hypot(one.x, one.z + 46) - 4.5);
  }
  for (const column of columns)
    expect(column.map(({ y }) => y)).toEqual(
      [0.45, 0.9, 1.35].slice(0, column.length).map((y) => expect.closeTo(y)),
    );
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
