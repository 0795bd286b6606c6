import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTOR_IDS } from '../../content/sector-ids.ts';
import { buildWalls, firstWall, freePlace, slide } from '../collide.ts';
import { ARRIVAL, PLAZA, PLOTS } from '../layout.ts';
import { BODY_RADIUS } from '../move.ts';
import { readWalk } from '../walk-file.ts';
import { GEAR_REACH, GEARS } from './gears.ts';
import { PHOTO_SPOTS, photoSign } from './photo-spots.ts';
import { PLAQUE_IDS, PLAQUE_PLACES } from './plaque-places.ts';
import { quarterAt } from './quarter.ts';
import { riddleChoices } from './riddle-choices.ts';
import { SIGNPOSTS } from './signposts.ts';

const file = new URL('../../../../assets/baked/city.walk.json', import.meta.url);
const map = readWalk(JSON.parse(readFileSync(file, 'utf8')));
const walls = buildWalls(map.segments);

/** All walls but those of a post's own foot. */
const besides = (post: { x: number; z: number }) => {
  const own = (i: number) => Math.hypot(map.segments[i]! - post.x, map.segments[i + 1]! - post.z) < 0.5;
  const kept = map.segments.filter((_, at) => !(own(at - (at % 4)) && own(at - (at % 4) + 2)));
  return buildWalls(kept);
};

const STEP = 0.6;
const key = (x: number, z: number) => `${Math.round(x / STEP)},${Math.round(z / STEP)}`;

/** Everywhere one can walk from the plaza's carpet, on a grid of 0.6 m. */
const reached = (() => {
  const found = new Map<string, { x: number; z: number }>();
  const next = [{ x: ARRIVAL.x, z: ARRIVAL.z }];
  for (let at = next.pop(); at; at = next.pop()) {
    if (found.has(key(at.x, at.z))) continue;
    found.set(key(at.x, at.z), at);
    for (const [dx, dz] of [
      [STEP, 0],
      [-STEP, 0],
      [0, STEP],
      [0, -STEP],
    ] as const) {
      const to = { ...at };
      slide(walls, to, BODY_RADIUS, dx, dz);
      if (Math.hypot(to.x - at.x - dx, to.z - at.z - dz) < 0.02 && !found.has(key(to.x, to.z))) next.push(to);
    }
  }
  return [...found.values()];
})();

/** How near one can come to a point on foot, metres. */
const nearest = ({ x, z }: { x: number; z: number }) =>
  Math.min(...reached.map((at) => Math.hypot(at.x - x, at.z - z)));

test('F1. There are thirteen gears, one a district, each nearer to its own pavilion than to the plaza’s middle', () => {
  expect(GEARS.map(({ id }) => id)).toEqual(SECTOR_IDS);
  for (const { id, x, z } of GEARS) {
    const plot = PLOTS.find(({ sector }) => sector === id)!;
    expect(Math.hypot(x - plot.x, z - plot.z), id).toBeLessThan(60);
    expect(Math.hypot(x, z), id).toBeGreaterThan(50);
  }
});

test('F2. Every gear can be picked up on foot, and none is in a wall', () => {
  for (const gear of GEARS) {
    expect(nearest(gear), gear.id).toBeLessThan(GEAR_REACH - 0.3);
    expect(gear.y, gear.id).toBeGreaterThan(1);
    expect(gear.y, gear.id).toBeLessThan(2.2);
  }
});

test('F3. A gear is hidden: none is seen from the plaza’s carpet without a walk of at least thirty metres', () => {
  for (const { id, x, z } of GEARS) {
    const far = Math.hypot(x - ARRIVAL.x, z - ARRIVAL.z) > 60;
    expect(far || firstWall(walls, ARRIVAL.x, ARRIVAL.z, x, z) < 1, id).toBe(true);
  }
});

test('F4. One can stand at every plaque and at every photograph spot, six or more of these', () => {
  expect(PHOTO_SPOTS.length).toBeGreaterThanOrEqual(6);
  expect(PLAQUE_PLACES.map(({ id }) => id).sort()).toEqual([...PLAQUE_IDS].sort());
  for (const spot of [...PHOTO_SPOTS, ...PLAQUE_PLACES]) expect(nearest(spot), spot.id).toBeLessThan(1);
  for (const { id, x, z } of PHOTO_SPOTS) {
    const free = freePlace(walls, x, z, BODY_RADIUS);
    expect(Math.hypot(free.x - x, free.z - z), id).toBeLessThan(0.1);
  }
});

test('F5. Signposts stand clear of walls, of each other and of the plaques, and their arms point where they say', () => {
  for (const [index, { x, z, arms }] of SIGNPOSTS.entries()) {
    const free = freePlace(besides({ x, z }), x, z, 0.3);
    expect(Math.hypot(free.x - x, free.z - z), `post ${index}`).toBeLessThan(0.05);
    for (const other of [...SIGNPOSTS.slice(index + 1), ...PLAQUE_PLACES, ...PHOTO_SPOTS])
      expect(Math.hypot(other.x - x, other.z - z), `post ${index}`).toBeGreaterThan(1.5);
    expect(new Set(arms.map(({ way }) => way)).size).toBe(arms.length);
    for (const { way, turn } of arms) {
      const plot = PLOTS.find(({ sector }) => sector === way);
      if (!plot) continue;
      const off = Math.atan2(-(plot.door.x - x), -(plot.door.z - z)) - turn;
      expect(Math.cos(off)).toBeGreaterThan(0.99);
    }
  }
});

test('F6. Each pavilion lies in the quarter one would say, and every quarter is named', () => {
  const of = Object.fromEntries(PLOTS.map(({ sector, door }) => [sector, quarterAt(door.x, door.z)]));
  expect(of).toMatchObject({
    chimie: 'east',
    plasturgie: 'east',
    aerospatial: 'north',
    metallurgie: 'north',
    mode: 'west',
    agroalimentaire: 'west',
  });
  expect(quarterAt(0, 0)).toBe('plaza');
  expect(quarterAt(0, 95)).toBe('port');
});

test('F22. A riddle offers three districts, always the same, one of them right.', () => {
  for (const { id } of GEARS) {
    const offered = riddleChoices(id);
    expect(new Set(offered).size).toBe(3);
    expect(offered).toContain(id);
    expect(riddleChoices(id)).toEqual(offered);
  }
  // Where the right one stands says nothing.
  const places = new Set(GEARS.map(({ id }) => riddleChoices(id).indexOf(id)));
  expect(places.size).toBe(3);
});

test('F23. Nobody walks through a signpost, a plaque or a photograph sign.', () => {
  for (const { x, z } of [...SIGNPOSTS, ...PLAQUE_PLACES, ...PHOTO_SPOTS.map(photoSign)]) {
    const at = { x: x + 3, z };
    slide(walls, at, BODY_RADIUS, -6, 0);
    expect(Math.hypot(at.x - x, at.z - z)).toBeGreaterThan(BODY_RADIUS);
    expect(firstWall(walls, x - 0.6, z, x + 0.6, z)).toBeLessThan(1);
  }
});

/** Where the picture is taken from: behind whoever stands on the mark and a little to the right; metres. */
const CAMERA = { behind: 8, aside: 0.45 };
/** Half the width of a picture of 16 to 9, seen under 60 degrees of height; and of the round sign, metres. */
const HALF_WIDE = Math.tan(Math.PI / 6) * 1.78;
const ROUNDEL = 0.4;

test('W64. No photograph spot has its own sign in its picture: it stands beside whoever takes it', () => {
  for (const spot of PHOTO_SPOTS) {
    const foot = photoSign(spot);
    const [sin, cos] = [Math.sin(spot.face), Math.cos(spot.face)];
    const [dx, dz] = [foot.x - spot.x, foot.z - spot.z];
    const ahead = CAMERA.behind - dx * sin - dz * cos;
    const aside = Math.abs(dx * cos - dz * sin - CAMERA.aside) - ROUNDEL;
    expect(aside, spot.id).toBeGreaterThan(ahead * HALF_WIDE);
    // One still sees that they belong together, and that nothing stands between.
    expect(Math.hypot(dx, dz), spot.id).toBeLessThan(7);
    expect(firstWall(besides(foot), spot.x, spot.z, foot.x, foot.z), spot.id).toBe(1);
  }
});

test('W64. No sign of a photograph spot stands on a line, in the tram’s or the road’s way, or on the carpet', () => {
  for (const spot of PHOTO_SPOTS) {
    const { x, z } = photoSign(spot);
    for (const { angle } of PLOTS)
      if (x * Math.sin(angle) + z * Math.cos(angle) > PLAZA.lineStart)
        expect(Math.abs(x * Math.cos(angle) - z * Math.sin(angle)), spot.id).toBeGreaterThan(1.5);
    const round = Math.hypot(x, z);
    expect(round < PLAZA.tramInner - 1 || round > PLAZA.roadOuter, spot.id).toBe(true);
    if (z > PLAZA.lineStart && round < PLAZA.tramInner) expect(Math.abs(x), spot.id).toBeGreaterThan(6);
  }
});
