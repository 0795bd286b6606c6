import { PLOTS } from '@ville-usine/shared/world/layout';
import { expect, it } from 'vitest';
import { groundAt } from './ground-at.ts';

it('S4. Each ground has its steps: stone, grass, planks, plates, boards', () => {
  expect(groundAt('city', 0, 40, 0)).toBe('stone');
  expect(groundAt('city', 65, 0, 0)).toBe('grass');
  expect(groundAt('city', 72, 0, 0)).toBe('stone');
  expect(groundAt('city', 0, 103, 0)).toBe('wood');
  expect(groundAt('city', 0, 88, 0)).toBe('stone');
  expect(groundAt('city', 0, -44, 0)).toBe('wood');
  expect(groundAt('hall:metallurgie', 0, 15, 0)).toBe('metal');
  expect(groundAt('hall:metallurgie', 8, 15, 0)).toBe('concrete');
  expect(groundAt('hall:metallurgie', -12, 8.2, 0.13)).toBe('wood');
  expect(groundAt('hall:eau', 0, 15, 0)).toBe('concrete');
});

it('S4. Before every door one walks on stone, between two pavilions on grass', () => {
  for (const { door, angle } of PLOTS) {
    expect(groundAt('city', door.x, door.z, 0)).toBe('stone');
    const between = angle + Math.PI / 15;
    const [x, z] = [Math.sin(between) * 95, Math.cos(between) * 95];
    if (z < 60) expect(groundAt('city', x, z, 0)).toBe('grass');
  }
});
