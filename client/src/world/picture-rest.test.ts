import { PerspectiveCamera } from 'three';
import { beforeEach, expect, test, vi } from 'vitest';
import { self } from './self.ts';
import { useSettings } from './settings-store.ts';
import { useWorld } from './world-store.ts';

vi.stubGlobal('window', new EventTarget());
const { pictureRest } = await import('./picture-rest.ts');

let now = 0;
beforeEach(() => {
  now = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  self.pace = 0;
});

/** Asks at every sixtieth of a second for so many seconds; how often a picture was drawn. */
function drawnIn(seconds: number, rests: (now: number) => boolean, each?: () => void): number {
  let drawn = 0;
  for (let i = 0; i < seconds * 60; i++) {
    now += 1000 / 60;
    each?.();
    if (!rests(now)) drawn++;
  }
  return drawn;
}

test('W42. asked for calm, a picture in which nothing moves is drawn once a second, not sixty times', () => {
  useSettings.setState({ calm: true });
  const rests = pictureRest(new PerspectiveCamera());
  drawnIn(2, rests);
  expect(drawnIn(10, rests)).toBeLessThanOrEqual(10);
});

test('W42. whoever moves, turns or opens something is drawn at once', () => {
  useSettings.setState({ calm: true });
  const camera = new PerspectiveCamera();
  const rests = pictureRest(camera);
  drawnIn(3, rests);
  self.pace = 1;
  expect(drawnIn(1, rests)).toBe(60);
  self.pace = 0;
  drawnIn(3, rests);
  camera.rotation.y = 0.1;
  camera.updateMatrixWorld();
  expect(drawnIn(0.5, rests)).toBe(30);
  drawnIn(3, rests);
  useWorld.setState({ panel: { kind: 'map' } });
  expect(drawnIn(0.5, rests)).toBe(30);
});

test('W42. while machines move every picture is drawn', () => {
  useSettings.setState({ calm: false });
  expect(drawnIn(2, pictureRest(new PerspectiveCamera()))).toBe(120);
});
