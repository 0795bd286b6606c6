import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildWalls, firstWall, freePlace, slide } from './collide.ts';
import { type HallWalkFile, walkInside } from './hall-walk.ts';
import { HALL } from './layout.ts';
import { BODY_RADIUS, type Motion, stepMotion } from './move.ts';
import { WaySearch } from './path/find-way.ts';
import { WalkGrid } from './path/walk-grid.ts';
import { standAt } from './place.ts';
import { readWalk } from './walk-file.ts';
import { walkHeight } from './walk-height.ts';

const MINUTES = 30;
const FRAME = 1 / 30;
/** Where one can walk this far in some direction one is not stuck, metres. */
const ROOM = 2;
const { halfWidth, halfLength } = HALL;
const OUTLINE = [
  [-halfWidth, -halfLength, halfWidth, -halfLength],
  [halfWidth, -halfLength, halfWidth, halfLength],
  [halfWidth, halfLength, -halfWidth, halfLength],
  [-halfWidth, halfLength, -halfWidth, -halfLength],
].flat();

const BAKED = new URL('../../../assets/baked/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, BAKED), 'utf8'));

const HALLS = readdirSync(BAKED).filter((file) => /^hall-.*\.walk\.json$/.test(file));

/** A hall with a company in every place, and where one comes in. */
function hall(file: string) {
  const walk = read(file) as HallWalkFile;
  const map = walkInside(walk, {
    companies: walk.booths.map((_, i) => `company-${i}`),
    steps: ['a', 'b', 'c', 'd', 'e'],
  });
  const exit = map.spots.find(({ kind }) => kind === 'exit')!;
  return { map, start: { x: exit.x, z: exit.z - 3, heading: 0 } };
}

/** Numbers from 0 to 1, the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** All points of the ground from which a body can walk to (x, z), metres. */
function homeOf(grid: WalkGrid, x: number, z: number): Set<number> {
  const { columns } = grid;
  const found = new Set(grid.from(x, z));
  for (const at of found) {
    for (const next of [at - 1, at + 1, at - columns, at + columns])
      if (!found.has(next) && grid.isFree(next) && grid.joins(at, next)) found.add(next);
  }
  return found;
}

const maps = [
  {
    name: 'city',
    map: readWalk(read('city.walk.json')),
    start: standAt('plaza'),
    outline: [],
    edge: 130,
    climb: 1.5,
  },
  ...HALLS.map((file) => ({
    name: file.replace('.walk.json', ''),
    ...hall(file),
    outline: OUTLINE,
    edge: Math.hypot(halfWidth, halfLength),
    climb: 3,
  })),
];

describe.each(maps)(
  'W14. Nobody leaves the ground of $name nor gets stuck',
  ({ map, start, outline, edge, climb }) => {
    const walls = buildWalls([...map.segments, ...outline]);
    const grid = new WalkGrid(walls);
    const home = homeOf(grid, start.x, start.z);

    /** Where one comes to by walking 2.5 m straight on in each of sixteen directions. */
    function* around(x: number, z: number): Generator<{ x: number; z: number }> {
      for (let i = 0; i < 16; i++) {
        const angle = (i / 16) * Math.PI * 2;
        const at = { x, z };
        for (let step = 0; step < 25; step++)
          slide(walls, at, BODY_RADIUS, Math.sin(angle) * 0.1, Math.cos(angle) * 0.1);
        yield at;
      }
    }
    const isOnTheWay = (at: { x: number; z: number }) =>
      grid.from(at.x, at.z).some((point) => home.has(point));
    /** True when there is a way home from here, or from where a few steps in some direction lead. */
    function canReturn(at: { x: number; z: number }): boolean {
      if (isOnTheWay(at)) return true;
      for (const next of around(at.x, at.z)) if (isOnTheWay(next)) return true;
      return false;
    }
    function hasRoom({ x, z }: { x: number; z: number }): boolean {
      for (const next of around(x, z)) if (Math.hypot(next.x - x, next.z - z) >= ROOM) return true;
      return false;
    }

    test.each([1, 2, 3])('thirty minutes of a wanderer who can always come back, seed %i', (seed) => {
      const next = dice(seed);
      const at = freePlace(walls, start.x, start.z, BODY_RADIUS);
      const motion: Motion = { vx: 0, vz: 0, heading: start.heading };
      let view = start.heading;
      let run = false;
      for (let frame = 0; frame < (MINUTES * 60) / FRAME; frame++) {
        if (frame % 45 === 0) {
          view += (next() - 0.5) * 2.4;
          run = next() > 0.5;
        }
        const was = { ...at };
        stepMotion(motion, { forward: 1, right: 0, run }, view, FRAME);
        slide(walls, at, BODY_RADIUS, motion.vx * FRAME, motion.vz * FRAME);
        if (firstWall(walls, was.x, was.z, at.x, at.z) < 1)
          throw new Error(`Through a wall at ${at.x}, ${at.z}.`);
        if (frame % 15 !== 0) continue;
        if (!canReturn(at)) throw new Error(`No way back from ${at.x}, ${at.z}.`);
        if (frame % 1800 === 0) expect(new WaySearch(grid, at, start).findAtOnce().whole).toBe(true);
        if (frame % 60 !== 0) continue;
        const height = walkHeight(map.ramps, at.x, at.z);
        if (height < 0 || height > climb || Math.hypot(at.x, at.z) > edge)
          throw new Error(`Off the ground at ${at.x}, ${at.z}.`);
        if (!hasRoom(at)) throw new Error(`Stuck at ${at.x}, ${at.z}.`);
      }
    });

    test('from every door, stand, step, kiosk and desk there is a way back', () => {
      // Some work on platforms: one talks to them from below.
      for (const spot of map.spots.filter(({ kind }) => kind !== 'worker'))
        expect(home.has(grid.nearest(spot.x, spot.z, spot.radius)), spot.id).toBe(true);
    });

    test('every door, stand, step, kiosk and desk can be stood at', () => {
      for (const spot of map.spots.filter(({ kind }) => kind !== 'worker')) {
        const free = freePlace(walls, spot.x, spot.z, BODY_RADIUS);
        expect(Math.hypot(free.x - spot.x, free.z - spot.z), spot.id).toBeLessThan(spot.radius);
      }
    });
  },
);
