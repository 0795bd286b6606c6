import { expect, test } from 'vitest';
import {
  addPeer,
  clearPeers,
  easePeers,
  peersBeyond,
  peersHere,
  peersNear,
  removePeer,
  SHOWN,
} from './peers.ts';

const come = (slot: number, x: number) =>
  addPeer(
    { slot, pseudonym: `P${slot}`, helmet: 'yellow', vest: 'orange', look: null, kind: 'visitor' },
    { x, z: 0, heading: 0, moving: false },
  );

test('W11. of more than sixty others the nearest sixty are shown as themselves, the others as simple figures, and all are counted', () => {
  clearPeers();
  for (let slot = 0; slot < 80; slot++) come(slot, 80 - slot);
  easePeers(0.6, 0, 0);
  expect(peersHere()).toHaveLength(80);
  expect(peersNear()).toHaveLength(SHOWN);
  expect(Math.max(...peersNear().map(({ pose }) => pose.x))).toBe(60);
  expect(Math.min(...peersBeyond().map(({ pose }) => pose.x))).toBe(61);
  expect(peersBeyond()).toHaveLength(20);
  easePeers(0.6, 80, 0);
  expect(Math.min(...peersNear().map(({ pose }) => pose.x))).toBe(21);
  expect(Math.max(...peersBeyond().map(({ pose }) => pose.x))).toBe(20);
});

test('W11. whoever leaves is gone at once', () => {
  clearPeers();
  come(1, 0);
  come(2, 0);
  removePeer(1);
  expect(peersNear().map(({ peer }) => peer.slot)).toEqual([2]);
  clearPeers();
  expect(peersHere()).toEqual([]);
});
