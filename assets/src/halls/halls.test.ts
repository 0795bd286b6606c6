import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUILT_HALLS } from '@ville-usine/shared/world/built-halls';
import { walkInside } from '@ville-usine/shared/world/hall-walk';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { describe, expect, test } from 'vitest';
import { HALLS } from './halls.ts';
import { buildHall } from './kit/build-hall.ts';
import { walkMap } from './kit/walk-map.ts';
import { packCharts } from './light/chart-atlas.ts';
import { meshOf } from './light/hall-mesh.ts';

const NUMBERS = [1, 2, 3, 4, 5];

test('B39. The halls that visitors are told are open are those that are built', () => {
  expect([...BUILT_HALLS].sort()).toEqual(HALLS.map(({ plan }) => plan.sector).sort());
});

/** Metres to the nearest wall. */
function clearance(map: WalkMap, x: number, z: number): number {
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
function reached(map: WalkMap, room: number): Set<string> {
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
      if (seen.has(next.join()) || clearance(map, next[0] * STEP, next[1] * STEP) < room) continue;
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

describe.each(HALLS)('the hall of $plan.sector', (hall) => {
  const { plan } = hall;
  const model = buildHall(hall);
  packCharts(model.patches, 1024);
  const mesh = meshOf(model);
  const companies = plan.booths.map((_, i) => `company-${i + 1}`);
  const file = walkMap(plan, model);
  const map = walkInside(file, { companies, steps: NUMBERS.map((n) => `station-${n}`) });

  test('B28. building it twice gives the same hall, within its triangles, whose parts that move are there', () => {
    const again = buildHall(hall);
    packCharts(again.patches, 1024);
    expect(meshOf(again).position).toEqual(mesh.position);
    expect(mesh.index.length / 3).toBeLessThanOrEqual(150_000);
    const groups = new Set(mesh.groups);
    for (const { group, rides } of plan.moving)
      for (const part of [group, rides]) if (part) expect(groups, part).toContain(part);
  });

  test('B29. each stand shows its name, poster, mark and screen; each step its board twice and its number', () => {
    const names = model.signs.map((s) => s.name);
    for (const n of plan.booths.keys())
      for (const part of ['name', 'poster', 'logo', 'screen']) expect(names).toContain(`${part}-${n + 1}`);
    for (const n of NUMBERS) {
      expect(names.filter((name) => name === `step-${n}`)).toHaveLength(2);
      expect(names).toContain(`number-${n}`);
    }
  });

  test('B30. it is baked, and travels in at most 400 kB', () => {
    const files = ['glb', 'light.webp', 'probe.png', 'room.json', 'walk.json'].map(
      (end) => new URL(`../../baked/hall-${plan.sector}.${end}`, import.meta.url),
    );
    for (const one of files) expect(existsSync(one), one.pathname).toBe(true);
    const bytes = files.reduce((sum, one) => sum + gzipSync(readFileSync(one), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });

  test('B21. it has an exit, at least two stands, five steps in order, a quiz and a live corner', () => {
    expect(plan.booths.length).toBeGreaterThanOrEqual(2);
    expect(map.spots.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      `exit ${plan.sector}`,
      ...companies.map((company) => `stand ${company}`),
      ...NUMBERS.map((n) => `step station-${n}`),
      `quiz ${plan.sector}`,
      `live ${plan.sector}`,
      ...plan.posts.map(({ name }) => `worker ${name}`),
    ]);
  });

  test('B22. one can stand on every spot, and a booth is a step up', () => {
    for (const spot of map.spots.filter(({ kind }) => kind !== 'worker'))
      expect(clearance(map, spot.x, spot.z), spot.id).toBeGreaterThan(0.45);
    for (const { x, z } of plan.booths) expect(walkHeight(map.ramps, x, z)).toBeCloseTo(0.13, 3);
  });

  test('B23. from the exit an aisle at least three metres wide leads to every spot, and near enough to talk to who works here', () => {
    const [aisles, everywhere] = [reached(map, 1.5), reached(map, 0.4)];
    for (const { id, kind, x, z, radius } of map.spots)
      expect(near(kind === 'worker' ? everywhere : aisles, x, z, radius), id).toBe(true);
  });

  test('B22. nobody walks out of the hall', () => {
    for (const cell of reached(map, 0.35)) {
      const [x, z] = cell.split(',').map((v) => Number(v) * STEP) as [number, number];
      expect(Math.abs(x)).toBeLessThan(15);
      expect(z).toBeGreaterThan(-22);
      expect(z).toBeLessThan(23.5);
    }
  });

  test('B33. Without companies there are no stands, neither to see nor to walk round', () => {
    const bare = walkInside(file, { companies: [], steps: [] });
    expect(bare.spots.some(({ kind }) => kind === 'stand' || kind === 'step')).toBe(false);
    for (const { x, z } of plan.booths) expect(walkHeight(bare.ramps, x, z)).toBe(0);
    expect(bare.segments.length).toBeLessThan(map.segments.length);
  });

  test('B34. between four and eight people work here, half of them women at least, each under a name of their own', () => {
    expect(plan.posts.length).toBeGreaterThanOrEqual(4);
    expect(plan.posts.length).toBeLessThanOrEqual(8);
    expect(new Set(plan.posts.map(({ name }) => name)).size).toBe(plan.posts.length);
    for (const { x, z, name } of plan.posts) {
      expect(Math.abs(x), name).toBeLessThan(15);
      expect(Math.abs(z), name).toBeLessThan(22);
    }
  });
});
