import { expect, test } from 'vitest';
import { outOfTheWay } from './out-of-the-way.ts';

const self = { x: 0, z: 0 };
const camera = { x: 0, z: 4 };

test('N79. A classmate between the camera and oneself does not bar the view; whoever stands beside or before one is seen', () => {
  const shown = (x: number, z: number) => outOfTheWay(camera, self, { x, z });
  expect(shown(0, 2)).toBe(0);
  expect(shown(0.9, 3.4)).toBe(0);
  expect(shown(0, 4.3)).toBe(0);
  for (const [x, z] of [
    [0.8, 0],
    [0, -1.5],
    [2.4, 2],
    [0, 6],
  ] as const)
    expect(shown(x, z), `${x} ${z}`).toBe(1);
  expect(shown(1, 1.6)).toBeGreaterThan(0);
  expect(shown(1, 1.6)).toBeLessThan(1);
  expect(outOfTheWay({ x: 0, z: 0.3 }, self, { x: 0, z: 0.2 })).toBe(1);
});
