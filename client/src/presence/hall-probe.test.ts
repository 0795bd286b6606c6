import { expect, test } from 'vitest';
import { evened, lightAt } from './hall-probe.ts';

test('N30. In a hall people stand in the light of their place: against its mean, never black, never burnt', () => {
  const pixels = [20, 20, 20, 255, 120, 110, 100, 255, 255, 255, 255, 255, 120, 120, 120, 255];
  const light = evened(pixels);
  expect(light).toHaveLength(12);
  expect(Math.min(...light)).toBeGreaterThanOrEqual(0.6);
  expect(Math.max(...light)).toBeLessThanOrEqual(1.6);
  expect(light[0]).toBeLessThan(light[3]!);
  expect(light[3]).toBeLessThan(light[6]!);
  // Warmer stays warmer.
  expect(light[3]).toBeGreaterThan(light[5]!);
});

test('N30. Outdoors, and before a hall’s light is there, light is even', () => {
  const out = new Float32Array(6).fill(9);
  lightAt(3, 4, out, 2);
  expect([...out]).toEqual([9, 9, 1, 1, 1, 9]);
});
