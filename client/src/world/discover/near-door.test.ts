import type { Spot } from '@ville-usine/shared/world/spot';
import { expect, test } from 'vitest';
import { nearDoor } from './near-door.ts';
import { sideOf } from './side-of.ts';

const door = (id: string, x: number, z: number): Spot => ({
  id,
  kind: 'door',
  target: id,
  x,
  z,
  face: 0,
  radius: 5,
});

test('F11. The door one walks towards is announced, until its own prompt speaks; none behind or far away', () => {
  const doors = [
    door('near', 0, -15),
    door('far', 2, -22),
    { ...door('plaque', 0, -9), kind: 'plaque' as const },
  ];
  expect(nearDoor(doors, 0, 0, 0)).toMatchObject({ spot: { id: 'near' }, away: 15 });
  expect(nearDoor(doors, 0, 0, Math.PI)).toBeNull();
  expect(nearDoor(doors, 0, 14, 0)).toBeNull();
  expect(nearDoor(doors, 0, -11, 0)?.spot.id).toBe('far');
});

test('F12. On which side something lies is said as one would say it', () => {
  expect(sideOf(0, -5, 0)).toBe('ahead');
  expect(sideOf(5, 0, 0)).toBe('right');
  expect(sideOf(-5, 0, 0)).toBe('left');
  expect(sideOf(0, 5, 0)).toBe('behind');
  expect(sideOf(-5, 0, Math.PI / 2)).toBe('ahead');
  expect(sideOf(4, -4, 0)).toBe('ahead-right');
});
