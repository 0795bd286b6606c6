import { expect, test } from 'vitest';
import { leadsOut } from './leash.ts';

const push = (forward: number, right = 0) => ({ forward, right, run: false });
const guide = { x: 0, z: 0 };

test('W67. A pupil walks off by hand, up to twelve metres from the guide, and always back', () => {
  // Eleven metres south of the guide, looking north: any way is free.
  expect(leadsOut(push(-1), 0, { x: 0, z: 11 }, guide, 12)).toBe(false);
  const edge = { x: 0, z: 12.1 };
  expect(leadsOut(push(-1), 0, edge, guide, 12)).toBe(true);
  expect(leadsOut(push(1), 0, edge, guide, 12)).toBe(false);
  // Looking south, forward leads away.
  expect(leadsOut(push(1), Math.PI, edge, guide, 12)).toBe(true);
  // Hands that rest push nowhere.
  expect(leadsOut(push(0), Math.PI, edge, guide, 12)).toBe(false);
});
