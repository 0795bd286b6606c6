import type { Moving } from '@ville-usine/shared/world/room';
import { Object3D } from 'three';
import { expect, test } from 'vitest';
import { awayAt, MovingParts } from './move-parts.ts';

const belt: Moving = { group: 'belt', kind: 'belt', pitch: [0.5, 0, 0], seconds: 2 };
const wheel: Moving = { group: 'wheel', kind: 'spin', about: [3, 1, 0], axis: [0, 0, 1], speed: Math.PI };
const crane: Moving = {
  group: 'crane',
  kind: 'keys',
  about: [0, 0, 0],
  axis: [0, 1, 0],
  keys: [
    { at: 0, by: [0, 0, 0] },
    { at: 4, by: [2, 0, 0], turn: 1 },
    { at: 6, by: [0, 0, 0] },
  ],
};

test('B36. A belt carries on by its pitch and begins anew, a crane goes through its places in rounds', () => {
  expect(awayAt(belt, 1).by).toEqual([0.25, 0, 0]);
  expect(awayAt(belt, 2).by).toEqual([0, 0, 0]);
  expect(awayAt(crane, 2)).toEqual({ by: [1, 0, 0], turn: 0.5 });
  expect(awayAt(crane, 4).by[0]).toBeCloseTo(2);
  expect(awayAt(crane, 8)).toEqual(awayAt(crane, 2));
});

test('B36. What turns about a point leaves that point where it is, and what rides goes along', () => {
  const parts = new Map(['wheel', 'crane'].map((name) => [name, new Object3D()]));
  const moving = new MovingParts(parts, [{ ...wheel, rides: 'crane' }, crane]);
  moving.run(2);
  const [part, on] = [parts.get('wheel')!, parts.get('crane')!];
  expect(part.parent).toBe(on);
  moving.run(0.5);
  part.parent = null;
  part.updateMatrixWorld(true);
  const hub = part.localToWorld(part.position.clone().set(3, 1, 0));
  expect(hub.x).toBeCloseTo(3);
  expect(hub.y).toBeCloseTo(1);
  const rim = part.localToWorld(part.position.clone().set(4, 1, 0));
  expect(rim.x).toBeCloseTo(3);
  expect(rim.y).toBeCloseTo(2);
});
