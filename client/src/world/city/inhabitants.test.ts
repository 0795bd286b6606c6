import { buildWalls, firstWall, freePlace, slide } from '@ville-usine/shared/world/collide';
import { PHOTO_SPOTS } from '@ville-usine/shared/world/discover/photo-spots';
import { ARRIVAL } from '@ville-usine/shared/world/layout';
import { BODY_RADIUS, type Motion, stepMotion, yieldToWalls } from '@ville-usine/shared/world/move';
import { PassPeople } from '@ville-usine/shared/world/people/pass-people';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { expect, test } from 'vitest';
import baked from '../../../../assets/baked/city.walk.json';
import { lottery } from '../lottery.ts';
import { goAndCome, type Walked } from './go-and-come.ts';
import { isAhead } from './in-the-way.ts';
import { inhabitants } from './inhabitants.ts';
import { OwnTime } from './own-time.ts';
import { WORKERS } from './workers.ts';

const map = readWalk(baked as WalkFile);
const walls = buildWalls(map.segments);

type Place = { x: number; z: number };
const away = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.z - b.z);
const way: Walked = { x: 0, z: 0, heading: 0, walked: 0, stride: 0 };

/** Where everyone is who stands or works, at a time in seconds. */
function standing(time: number): Place[] {
  const workers = WORKERS.map(({ x, z, to, pace = 1 }, index) => {
    if (!to) return { x, z };
    goAndCome(way, { x, z }, to, pace, time + index * 2.7);
    return { x: way.x, z: way.z };
  });
  return [...inhabitants().filter(({ radius }) => radius === 0), ...workers];
}

test('N50. Who strolls round the plaza meets no wall, no kerb, and nobody who stands or works', () => {
  const strollers = inhabitants().filter(({ radius }) => radius > 0);
  expect(strollers.length).toBe(5);
  const people = Array.from({ length: 30 }, (_, second) => standing(second)).flat();
  for (const { radius } of strollers)
    for (let i = 0; i < 720; i++) {
      const a = (i / 720) * 2 * Math.PI;
      const at = { x: Math.sin(a) * radius, z: Math.cos(a) * radius };
      const said = JSON.stringify({ radius, ...at });
      expect(away(at, freePlace(walls, at.x, at.z, 0.3)), said).toBeLessThan(0.02);
      expect(walkHeight(map.ramps, at.x, at.z), said).toBe(0);
      expect(Math.min(...people.map((one) => away(at, one))), said).toBeGreaterThan(0.9);
      // Nobody waits in the picture of who takes one.
      expect(Math.min(...PHOTO_SPOTS.map((spot) => away(at, spot))), said).toBeGreaterThan(1.2);
    }
});

test('N50. Those who stand and talk have room for their feet, off the lines and off what there is to find', () => {
  for (const at of inhabitants().filter(({ radius, seat }) => radius === 0 && seat === 0)) {
    const said = JSON.stringify({ x: at.x, z: at.z });
    expect(away(at, freePlace(walls, at.x, at.z, BODY_RADIUS)), said).toBeLessThan(0.05);
    for (const spot of [...map.spots, ...PHOTO_SPOTS]) expect(away(at, spot), said).toBeGreaterThan(3);
    expect(away(at, ARRIVAL), said).toBeGreaterThan(4);
  }
});

test('N51. Who walks waits for a visitor who stands before them, as long as it takes, and then goes on', () => {
  const { x, z, to, pace = 1 } = WORKERS.find(({ works, to }) => works === 'carry' && to)!;
  const own = new OwnTime();
  const half = { x: (x + to!.x) / 2, z: (z + to!.z) / 2 };
  const dt = 1 / 60;
  let nearest = Number.POSITIVE_INFINITY;
  const arrived = (end: Place) => away(way, end) < 0.05;
  let came = 0;
  for (let time = 0; time < 80; time += dt) {
    goAndCome(way, { x, z }, to!, pace, own.at(time));
    const stands = time < 40;
    own.wait(way.stride > 0 && stands && isAhead(way, way.heading, half), dt);
    if (stands) nearest = Math.min(nearest, away(way, half));
    if (stands && time > 30) expect(own.pace).toBe(0);
    if (!stands && came === 0 && arrived(to!)) came = time;
  }
  expect(nearest).toBeGreaterThan(0.7);
  expect(came).toBeGreaterThan(40);
});

test('N51. Nobody waits for who stands beside or behind them', () => {
  const at = { x: 3, z: 4 };
  expect(isAhead(at, 0, { x: 3.1, z: 3 })).toBe(true);
  expect(isAhead(at, Math.PI / 2, { x: 2, z: 4 })).toBe(true);
  expect(isAhead(at, 0, { x: 3, z: 5 })).toBe(false);
  expect(isAhead(at, 0, { x: 3.8, z: 3.5 })).toBe(false);
  expect(isAhead(at, 0, { x: 3, z: 2 })).toBe(false);
});

/** How far one comes from a place by walking straight on for three seconds, among people, metres. */
function roomAt(from: Place, people: readonly Place[]): number {
  let furthest = 0;
  for (let i = 0; i < 16 && furthest < 2; i++) {
    const at = { ...from };
    const passing = new PassPeople();
    for (let step = 0; step < 90; step++) {
      const was = { ...at };
      slide(walls, at, BODY_RADIUS, Math.sin(i * 0.393) * 0.1, Math.cos(i * 0.393) * 0.1);
      passing.step(walls, at, was, people, 1 / 30);
    }
    furthest = Math.max(furthest, away(at, from));
  }
  return furthest;
}

test.each([1, 2, 3, 4])('W62. A walk among the people goes on and crosses no wall, seed %i', (seed) => {
  const next = lottery(seed);
  const passing = new PassPeople();
  const at = { x: ARRIVAL.x, z: ARRIVAL.z };
  const motion: Motion = { vx: 0, vz: 0, heading: 0 };
  const dt = 1 / 30;
  let met = 0;
  for (let goal = 0; goal < 60; goal++) {
    const start = goal * 8;
    // One walks up to somebody, from wherever one is, and on.
    const people = standing(start);
    const one = people[Math.floor(next() * people.length)]!;
    const turn = next() * 2 * Math.PI;
    Object.assign(at, freePlace(walls, one.x + Math.sin(turn) * 3, one.z + Math.cos(turn) * 3, BODY_RADIUS));
    Object.assign(motion, { vx: 0, vz: 0 });
    const off = (next() - 0.5) * 0.5;
    const view = Math.atan2(at.x - one.x, at.z - one.z) + off;
    const run = next() > 0.6;
    for (let time = start; time < start + 4; time += dt) {
      const was = { ...at };
      stepMotion(motion, { forward: 1, right: 0, run }, view, dt);
      slide(walls, at, BODY_RADIUS, motion.vx * dt, motion.vz * dt);
      if (passing.step(walls, at, was, standing(time), dt)) {
        met++;
        yieldToWalls(motion, at.x - was.x, at.z - was.z, dt);
      }
      expect(firstWall(walls, was.x, was.z, at.x, at.z), JSON.stringify(at)).toBe(1);
    }
    // Turning round, one always comes away again as far as walls alone would let one.
    const [apart, together] = [roomAt(at, []), roomAt(at, standing(start + 4))];
    expect(together, JSON.stringify(at)).toBeGreaterThan(Math.min(2, apart * 0.8));
  }
  expect(met).toBeGreaterThan(30);
});
