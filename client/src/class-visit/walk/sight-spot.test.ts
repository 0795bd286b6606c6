/// <reference types="node" />
import { readFileSync } from 'node:fs';
import type { Goal, Sight } from '@ville-usine/shared/class-visit/tour';
import { buildWalls } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { roomAt } from '@ville-usine/shared/world/path/clear-way';
import { WaySearch } from '@ville-usine/shared/world/path/find-way';
import { WalkGrid } from '@ville-usine/shared/world/path/walk-grid';
import { standAt } from '@ville-usine/shared/world/place';
import { readWalk } from '@ville-usine/shared/world/walk-file';
import { describe, expect, it } from 'vitest';
import { guideStand, seenFrom, spotOf, standFor } from './sight-spot.ts';

const file = new URL('../../../../assets/baked/hall-metallurgie.walk.json', import.meta.url);
const { segments, spots } = readWalk(JSON.parse(readFileSync(file, 'utf8')));
const ground = { walls: buildWalls(segments), spots };
const grid = new WalkGrid(ground.walls);
const OF = 28;
const door = { ...standAt('hall:metallurgie'), zone: 'hall:metallurgie' as const };
const furnace: Sight = { kind: 'step', target: spots.find(({ kind }) => kind === 'step')!.target };

describe('W68. Twenty-eight pupils gathered in a hall stand clear of its walls, apart, and face what is shown', () => {
  const goals: [string, Goal][] = [
    ['at its door', { place: door, sight: null }],
    ...spots
      .filter(({ kind }) => kind === 'step' || kind === 'stand')
      .map(({ kind, target }): [string, Goal] => [
        `before ${kind} ${target}`,
        { place: door, sight: { kind, target } as Sight },
      ]),
  ];
  it.each(goals)('%s', (_, goal) => {
    const spot = spotOf(goal.sight, spots);
    const stands = Array.from({ length: OF }, (_, index) => standFor(goal, index, OF, ground));
    const guide = guideStand(goal, ground);
    stands.forEach((one, index) => {
      expect(roomAt(ground.walls, one.x, one.z, 1)).toBeGreaterThanOrEqual(BODY_RADIUS - 0.001);
      for (const other of stands.slice(index + 1))
        expect(Math.hypot(other.x - one.x, other.z - one.z)).toBeGreaterThan(0.35);
      if (spot) {
        const seen = seenFrom(spot);
        expect(one.heading).toBeCloseTo(Math.atan2(one.x - seen.x, one.z - seen.z));
        expect(Math.hypot(one.x - seen.x, one.z - seen.z)).toBeLessThan(14);
      }
      // From the guide's side one can walk to them, round whatever stands there.
      const way = new WaySearch(grid, guide, one).findAtOnce();
      expect(way.whole).toBe(true);
    });
  });
});

it('W68. A live session of the hall is met at its one desk, and what the hall has not is nowhere', () => {
  expect(spotOf({ kind: 'live', target: 'demo-metallurgie' }, spots)?.kind).toBe('live');
  expect(spotOf(furnace, spots)).toMatchObject(furnace);
  expect(spotOf({ kind: 'stand', target: 'nobody' }, spots)).toBeNull();
});
