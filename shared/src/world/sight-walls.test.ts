import { expect, test } from 'vitest';
import { buildWalls, firstWall } from './collide.ts';
import { sightWalls } from './sight-walls.ts';

const square = (x: number, z: number, side: number) => {
  const [a, b, c, d] = [x - side / 2, z - side / 2, x + side / 2, z + side / 2];
  return [a, b, c, b, c, b, c, d, c, d, a, d, a, d, a, b];
};

test('W16. a lamp is looked past, a house is not, though it is made of short walls', () => {
  const house = square(0, 0, 6);
  const halves = [house[0]!, house[1]!, 0, house[1]!, 0, house[3]!, house[2]!, house[3]!, ...house.slice(4)];
  const sight = sightWalls(buildWalls([...halves, ...square(10, 0, 0.4), ...square(14, 0, 1.2)]), 3);
  expect(sight.segments.length / 4).toBe(5);
  expect(firstWall(sight, 20, 0, 6, 0)).toBe(1);
  expect(firstWall(sight, 20, 0, 0, 0)).toBeLessThan(1);
});
