import { expect, it } from 'vitest';
import { StageLight } from './StageLight.ts';

it('N60. After dusk the stage’s light falls on who stands in it, warm; by day it changes nothing', () => {
  const light = new StageLight();
  light.light(true, 0);
  expect(light.onBody).toEqual([1, 1, 1]);
  light.light(true, 1);
  const [red, green, blue] = light.onBody;
  expect(red).toBeGreaterThan(2);
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue);
  expect(blue).toBeGreaterThan(1);
  expect(light.mesh.visible).toBe(true);
  light.light(false, 1);
  expect(light.mesh.visible).toBe(false);
  light.dispose();
});
