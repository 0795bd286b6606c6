import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWalls, firstWall, freePlace, slide } from '../collide.ts';
import { PLOTS } from '../layout.ts';
import { BODY_RADIUS, type Motion, stepMotion } from '../move.ts';
import { standAt } from '../place.ts';
import { readWalk } from '../walk-file.ts';
import { clearWay } from './clear-way.ts';
import { WaySearch } from './find-way.ts';
import { WayFollower } from './follow-way.ts';
import { lineStops } from './line-stops.ts';
import { WalkGrid } from './walk-grid.ts';

const metre = fc.double({ min: -12, max: 12, noNaN: true });
const wallList = fc
  .array(fc.tuple(metre, metre, metre, metre), { maxLength: 14 })
  .map((walls) => walls.flat());
const map = readWalk(
  JSON.parse(readFileSync(new URL('../../../../assets/baked/city.walk.json', import.meta.url), 'utf8')),
);
const city = buildWalls(map.segments);
const grid = new WalkGrid(city);

/** Walks along a way as a visitor does; how far from its end one comes to stand, metres. */
function walkAlong(corners: readonly { x: number; z: number }[], fps = 30): number {
  const follower = new WayFollower(corners);
  const at = { ...corners[0]! };
  const motion: Motion = { vx: 0, vz: 0, heading: 0 };
  for (let frame = 0; frame < fps * 120; frame++) {
    const step = follower.step(at.x, at.z, 1 / fps);
    if (step.state !== 'walking') break;
    stepMotion(motion, { forward: step.push, right: 0, run: false }, step.heading, 1 / fps);
    slide(city, at, BODY_RADIUS, motion.vx / fps, motion.vz / fps);
  }
  const end = follower.end!;
  return Math.hypot(at.x - end.x, at.z - end.z);
}

test('W12. a way never crosses a wall, however the walls stand', () => {
  fc.assert(
    fc.property(wallList, metre, metre, metre, metre, (list, x, z, toX, toZ) => {
      const walls = buildWalls(list);
      const from = freePlace(walls, x, z, BODY_RADIUS);
      const { corners } = new WaySearch(new WalkGrid(walls), from, { x: toX, z: toZ }).findAtOnce();
      for (const [index, b] of corners.entries()) {
        const a = corners[index - 1];
        if (!a) continue;
        expect(firstWall(walls, a.x, a.z, b.x, b.z)).toBe(1);
        expect(clearWay(walls, a.x, a.z, b.x, b.z, BODY_RADIUS * 0.29)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});

test('W12. a way with nothing between is straight, one round a wall goes past its end', () => {
  const walls = buildWalls([-6, 0, 6, 0]);
  const open = new WalkGrid(walls);
  expect(new WaySearch(open, { x: -5, z: 3 }, { x: 5, z: 3 }).findAtOnce()).toEqual({
    corners: [
      { x: -5, z: 3 },
      { x: 5, z: 3 },
    ],
    whole: true,
  });
  const round = new WaySearch(open, { x: 4, z: 3 }, { x: 4, z: -3 }).findAtOnce();
  expect(round.whole).toBe(true);
  expect(Math.max(...round.corners.map(({ x }) => x))).toBeGreaterThan(6.3);
});

test('W12. where the goal is walled in the way leads as near as one can come, and says so', () => {
  const walls = buildWalls([-2, -2, 2, -2, 2, -2, 2, 2, 2, 2, -2, 2, -2, 2, -2, -2]);
  const way = new WaySearch(new WalkGrid(walls), { x: 6, z: 0 }, { x: 0.2, z: 0 }).findAtOnce();
  expect(way.whole).toBe(false);
  expect(way.corners.at(-1)!.x).toBeLessThan(3.2);
});

test('W12. a search cut into slices finds what a search at once finds', () => {
  const [from, to] = [standAt('plaza'), standAt('agora')];
  const sliced = new WaySearch(grid, from, to);
  let slices = 0;
  let way = sliced.look(40);
  for (; !way; way = sliced.look(40)) slices++;
  expect(slices).toBeGreaterThan(2);
  expect(way).toEqual(new WaySearch(grid, from, to).findAtOnce());
});

test('W13. the coloured line is joined ahead of one and followed to its end; past its end one goes straight', () => {
  for (const plot of PLOTS) {
    const stops = lineStops(plot.sector, standAt('plaza'));
    expect(stops).toHaveLength(2);
    for (const { x, z } of stops)
      expect(Math.abs(x * Math.cos(plot.angle) - z * Math.sin(plot.angle))).toBeLessThan(0.01);
    expect(lineStops(plot.sector, plot.door)).toEqual([]);
  }
});

test.each(PLOTS.map(({ sector }) => sector))(
  'W13. led along its line one walks from the plaza to the door of %s',
  (sector) => {
    const door = map.spots.find((spot) => spot.target === sector)!;
    let from: { x: number; z: number } = standAt('plaza');
    const corners = [from];
    for (const stop of [...lineStops(sector, from), door]) {
      const way = new WaySearch(grid, from, stop).findAtOnce();
      expect(way.whole).toBe(true);
      corners.push(...way.corners.slice(1));
      from = way.corners.at(-1)!;
    }
    expect(Math.hypot(from.x - door.x, from.z - door.z)).toBeLessThan(door.radius);
    for (const fps of [15, 60]) expect(walkAlong(corners, fps)).toBeLessThan(0.5);
  },
);
