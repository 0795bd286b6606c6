import type { Peer, Pose } from '@ville-usine/shared/presence/peer';
import { SampleBuffer } from './sample-buffer.ts';

/** Someone else in the zone, with the pose shown now. `phase` drives the legs, `pace` is in m/s. */
export type PeerHere = { peer: Peer; samples: SampleBuffer; pose: Pose; pace: number; phase: number };

const peers = new Map<number, PeerHere>();
let changes = 0;

/** Everyone else in the zone, in no order. Poses change every frame. */
export const peersHere = (): PeerHere[] => [...peers.values()];

/** Grows whenever someone comes or goes or dresses, so that what is built from them is built anew. */
export const peersVersion = (): number => changes;

export function addPeer(peer: Peer, pose: Pose): void {
  peers.set(peer.slot, {
    peer,
    samples: new SampleBuffer(pose, performance.now()),
    pose: { ...pose },
    pace: 0,
    phase: peer.slot * 1.7,
  });
  changes++;
}

export function removePeer(slot: number): void {
  if (peers.delete(slot)) changes++;
}

export function clearPeers(): void {
  peers.clear();
  changes++;
}

export function movePeer(slot: number, pose: Pose): void {
  peers.get(slot)?.samples.add(pose, performance.now());
}

/** Brings every peer to where they are shown now; `dt` in seconds. */
export function easePeers(dt: number): void {
  const now = performance.now();
  for (const one of peers.values()) {
    const [x, z] = [one.pose.x, one.pose.z];
    one.samples.read(now, one.pose);
    const pace = dt > 0 ? Math.min(7, Math.hypot(one.pose.x - x, one.pose.z - z) / dt) : 0;
    one.pace += (pace - one.pace) * Math.min(1, dt * 12);
    one.phase += one.pace * dt * STRIDE;
  }
}

/** Radians of the walk's cycle per metre. */
export const STRIDE = 2.3;
