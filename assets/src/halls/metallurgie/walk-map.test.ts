import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { expect, test } from 'vitest';
import { buildMetallurgie } from './build-metallurgie.ts';
import { STANDS, STEPS } from './plan.ts';
import { walkMap } from './walk-map.ts';

const map = walkMap(buildMetallurgie());

/** Metres to the nearest wall. */
function clearance(x: number, z: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < map.segments.length; i += 4) {
    const [ax, az, bx, bz] = map.segments.slice(i, i + 4) as [number, number, number, number];
    const [dx, dz] = [bx - ax, bz - az];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1)));
    nearest = Math.min(nearest, Math.hypot(x - ax - dx * t, z - az - dz * t));
  }
  return nearest;
}

const STEP = 0.25;
/** Cells one reaches from the exit while staying `room` metres from every wall, as « column,row ». */
function reached(room: number): Set<string> {
  const exit = map.spots.find((s) => s.kind === 'exit')!;
  const start = [Math.round(exit.x / STEP), Math.round((exit.z - 1) / STEP)] as const;
  const seen = new Set([start.join()]);
  const open = [start as readonly [number, number]];
  for (let cell = open.pop(); cell; cell = open.pop())
    for (const [dx, dz] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const next = [cell[0] + dx, cell[1] + dz] as const;
      if (seen.has(next.join()) || clearance(next[0] * STEP, next[1] * STEP) < room) continue;
      seen.add(next.join());
      open.push(next);
    }
  return seen;
}

const near = (cells: Set<string>, x: number, z: number, radius: number) =>
  [...cells].some((cell) => {
    const [i, j] = cell.split(',').map(Number) as [number, number];
    return Math.hypot(i * STEP - x, j * STEP - z) <= radius;
  });

test('B21. the hall has an exit, three stands, five steps in order, a quiz and a live corner', () => {
  expect(map.spots.map((s) => s.kind)).toEqual([
    'exit',
    ...STANDS.map(() => 'stand'),
    ...STEPS.map(() => 'step'),
    'quiz',
    'live',
  ]);
  expect(map.spots.filter((s) => s.kind === 'step').map((s) => s.target)).toEqual([
    'matiere',
    'fusion',
    'coulee',
    'laminage',
    'controle',
  ]);
});

test('B22. one can stand on every spot', () => {
  for (const spot of map.spots) expect(clearance(spot.x, spot.z), spot.id).toBeGreaterThan(0.45);
});

test('B23. from the exit an aisle at least three metres wide leads to every spot', () => {
  const cells = reached(1.5);
  for (const spot of map.spots) expect(near(cells, spot.x, spot.z, spot.radius), spot.id).toBe(true);
});

test('B23. the left aisle is three metres wide from the door wall to the back', () => {
  const cells = reached(1.5);
  for (const z of [14, 8.25, 4.4, -8, -14]) {
    const lane = [...cells].filter((c) => Math.abs(Number(c.split(',')[1]) * STEP - z) < STEP);
    expect(
      lane.some((c) => Number(c.split(',')[0]) * STEP < -6),
      `at z ${z}`,
    ).toBe(true);
  }
});

test('B22. nobody walks out of the hall', () => {
  for (const cell of reached(0.35)) {
    const [x, z] = cell.split(',').map((v) => Number(v) * STEP) as [number, number];
    expect(Math.abs(x)).toBeLessThan(15);
    expect(z).toBeGreaterThan(-22);
    expect(z).toBeLessThan(23.5);
  }
});

test('B22. a booth is a step up and the aisle is level', () => {
  const [stand] = STANDS;
  expect(walkHeight(map.ramps, stand.x, stand.z)).toBeCloseTo(0.13, 3);
  expect(walkHeight(map.ramps, stand.x + 3.2, stand.z)).toBe(0);
});
