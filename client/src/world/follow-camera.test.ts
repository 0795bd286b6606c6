import { PerspectiveCamera } from 'three';
import { expect, it } from 'vitest';
import { followCamera } from './follow-camera.ts';
import { runFrame } from './frame-loop.ts';
import { self } from './self.ts';
import { useWorld } from './world-store.ts';

it('N61. Where others sit right behind, one sees from one’s own eyes; standing up, from behind one’s back again', () => {
  const camera = new PerspectiveCamera();
  followCamera(camera);
  useWorld.setState({ entered: true });
  const behind = () => {
    for (let i = 0; i < 240; i++) runFrame(1 / 60);
    return Math.hypot(camera.position.x - self.x, camera.position.z - self.z);
  };
  expect(behind()).toBeGreaterThan(5);
  self.inRow = true;
  expect(behind()).toBeLessThan(0.1);
  self.inRow = false;
  expect(behind()).toBeGreaterThan(5);
});
