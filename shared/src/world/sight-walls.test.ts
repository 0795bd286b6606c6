import { expect, test } from 'vitest';
import { buildWalls, firstWall } from './collide.ts';
import { sightWalls, sortSight } from './sight-walls.ts';

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

test('W16. sorted piece by piece, a whole street gives the same walls, a few hundred at a time', () => {
  const street = buildWalls(Array.from({ length: 600 }, (_, i) => square(i * 8, 0, i % 3 ? 6 : 1)).flat());
  const sorting = sortSight(street, 3);
  let pieces = 0;
  for (;;) {
    const { done, value } = sorting.next();
    if (done) {
      expect(value).toEqual(sightWalls(street, 3));
      break;
    }
    pieces += 1;
  }
  expect(pieces).toBeGreaterThan(15);
});
