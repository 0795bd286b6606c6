import type { Peer } from '@ville-usine/shared/presence/peer';
import { afterEach, expect, test } from 'vitest';
import { classScreen, isOnPodium } from './class-screen.ts';

const peer = (pseudonym: string, kind: Peer['kind'] = 'visitor'): Peer => ({
  slot: 1,
  pseudonym,
  helmet: 'yellow',
  vest: 'orange',
  look: null,
  kind,
});

afterEach(() => {
  classScreen.podium = [];
});

test('Z113. Whoever stands on a plinth is not in the crowd as well, until it is taken down', () => {
  expect(isOnPodium(peer('Cabestan Malin'))).toBe(false);
  classScreen.podium = [
    { way: 'curiosity', pseudonym: 'Cabestan Malin', x: 0, z: 0 },
    { way: 'patience', pseudonym: null, x: 1, z: 0 },
  ];
  expect(isOnPodium(peer('Cabestan Malin'))).toBe(true);
  expect(isOnPodium(peer('Rouage Discret'))).toBe(false);
  expect(isOnPodium(peer('Cabestan Malin', 'teacher'))).toBe(false);
  classScreen.podium = [];
  expect(isOnPodium(peer('Cabestan Malin'))).toBe(false);
});
