import { buildWalls } from '@ville-usine/shared/world/collide';
import type { Spot } from '@ville-usine/shared/world/spot';
import { expect, test } from 'vitest';
import { pickGround } from './pick-ground.ts';

const eye = { x: 0, y: 2, z: 0 };
const bare = { sight: buildWalls([]), ramps: [], spots: [] };
const door: Spot = { id: 'd', kind: 'door', target: 'eau', x: 0, z: -20, face: 0, radius: 5 };

test('W18. pointing at the ground means that place, at the sky nothing', () => {
  expect(pickGround(eye, { x: 0, y: -0.2, z: -1 }, bare)).toEqual({ kind: 'ground', x: 0, z: -10 });
  expect(pickGround(eye, { x: 0, y: 0.3, z: -1 }, bare)).toBeNull();
});

test('W18. on raised ground the raised place is meant', () => {
  const ramps = [{ x: 0, z: -8, halfWidth: 20, halfLength: 6, turn: 0, y0: 1, y1: 1 }];
  expect(pickGround(eye, { x: 0, y: -0.2, z: -1 }, { ...bare, ramps })).toEqual({
    kind: 'ground',
    x: 0,
    z: -5,
  });
});

test('W18. pointing at a house means the ground before it, at its door the door', () => {
  const sight = buildWalls([-9, -20.4, 9, -20.4]);
  const house = pickGround(eye, { x: 0.3, y: 0.1, z: -1 }, { ...bare, sight, spots: [door] });
  expect(house?.kind).toBe('ground');
  expect(house?.kind === 'ground' && house.z).toBeGreaterThan(-20);
  expect(pickGround(eye, { x: 0.02, y: 0, z: -1 }, { ...bare, sight, spots: [door] })).toEqual({
    kind: 'spot',
    spot: door,
  });
});

test('W18. a door behind a house is not meant', () => {
  const sight = buildWalls([-9, -10, 9, -10]);
  expect(pickGround(eye, { x: 0, y: 0, z: -1 }, { ...bare, sight, spots: [door] })?.kind).toBe('ground');
});
