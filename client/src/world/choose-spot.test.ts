import type { Spot } from '@ville-usine/shared/world/spot';
import { expect, test } from 'vitest';
import { chooseSpot } from './choose-spot.ts';

const spot = (id: string, x: number, z: number, radius = 3): Spot => ({
  id,
  kind: 'stand',
  target: id,
  x,
  z,
  face: 0,
  radius,
});

test('W8. the prompt is about the nearest thing within reach', () => {
  const spots = [spot('far', 0, -2.5), spot('near', 0, -1), spot('unreachable', 0, -0.5, 0.1)];
  expect(chooseSpot(spots, 0, 0, 0)?.id).toBe('near');
  expect(chooseSpot(spots, 20, 20, 0)).toBeNull();
});

test('W8. of two things as near, it is about the one ahead', () => {
  const spots = [spot('ahead', 0, -2), spot('behind', 0, 2)];
  expect(chooseSpot(spots, 0, 0, 0)?.id).toBe('ahead');
  expect(chooseSpot(spots, 0, 0, Math.PI)?.id).toBe('behind');
});
