import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildWalls, firstWall, freePlace, slide } from './collide.ts';
import { HALL } from './layout.ts';
import { BODY_RADIUS, type Motion, stepMotion } from './move.ts';
import { standAt } from './place.ts';
import type { WalkMap } from './spot.ts';
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

const read = (name: string): WalkMap =>
  JSON.parse(readFileSync(new URL(`../../../assets/baked/${name}.walk.json`, import.meta.url), 'utf8'));

/** Numbers from 0 to 1, the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const maps = [
  { name: 'city', map: read('city'), start: standAt('plaza'), outline: [], edge: 130, climb: 1.5 },
  {
    name: 'hall-metallurgie',
    map: read('hall-metallurgie'),
    start: { x: 2, z: 17, heading: 0 },
    outline: OUTLINE,
    edge: Math.hypot(halfWidth, halfLength),
    climb: 3,
  },
];

describe.each(maps)(
  'W3. Nobody leaves the ground of $name nor gets stuck',
  ({ map, start, outline, edge, climb }) => {
    const walls = buildWalls([...map.segments, ...outline]);

    /** How far one gets from (x, z) by walking 2.5 m straight on in the best of sixteen directions. */
    function room(x: number, z: number): number {
      let most = 0;
      for (let i = 0; i < 16 && most < ROOM; i++) {
        const angle = (i / 16) * Math.PI * 2;
        const at = { x, z };
        for (let step = 0; step < 25; step++)
          slide(walls, at, BODY_RADIUS, Math.sin(angle) * 0.1, Math.cos(angle) * 0.1);
        most = Math.max(most, Math.hypot(at.x - x, at.z - z));
      }
      return most;
    }

    test.each([1, 2])('thirty minutes of a wanderer, seed %i', (seed) => {
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
        if (frame % 60 !== 0) continue;
        const height = walkHeight(map.ramps, at.x, at.z);
        if (height < 0 || height > climb || Math.hypot(at.x, at.z) > edge)
          throw new Error(`Off the ground at ${at.x}, ${at.z}.`);
        if (room(at.x, at.z) < ROOM) throw new Error(`Stuck at ${at.x}, ${at.z}.`);
      }
    });

    test('every door, stand, step, kiosk and desk can be stood at', () => {
      for (const spot of map.spots) {
        const free = freePlace(walls, spot.x, spot.z, BODY_RADIUS);
        expect(Math.hypot(free.x - spot.x, free.z - spot.z), spot.id).toBeLessThan(spot.radius);
      }
    });
  },
);
