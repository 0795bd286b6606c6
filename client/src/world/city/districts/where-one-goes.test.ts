import { PLOTS } from '@ville-usine/shared/world/layout';
import { beforeEach, expect, test } from 'vitest';
import { self } from '../../self.ts';
import { useWay } from '../../way/way-store.ts';
import { useWorld } from '../../world-store.ts';
import { useZones } from '../../zone-store.ts';
import { whereOneGoes } from './where-one-goes.ts';

beforeEach(() => {
  Object.assign(self, { x: 4, z: 30, motion: { vx: 0, vz: 0, heading: 0 } });
  useWay.setState({ goal: null });
  useZones.setState({ zone: 'city' });
  useWorld.setState({ place: 'plaza' });
});

test('B60. One is where one stands, a few steps on, where one is walked to, or at the door of one’s hall', () => {
  expect(whereOneGoes()).toEqual({ x: 4, z: 30 });
  self.motion.vz = -2;
  expect(whereOneGoes()).toEqual({ x: 4, z: 24 });
  useWay.setState({ goal: { x: 80, z: 20, place: 'pavilion:chimie' } });
  expect(whereOneGoes()).toMatchObject({ x: 80, z: 20 });
  // Inside, metres are the hall's own.
  useZones.setState({ zone: 'hall:metallurgie' });
  useWorld.setState({ place: 'hall:metallurgie' });
  expect(whereOneGoes()).toEqual(PLOTS.find(({ sector }) => sector === 'metallurgie')!.door);
});
