import type { Gesture } from '@ville-usine/shared/presence/gesture';
import type { Peer, Pose } from '@ville-usine/shared/presence/peer';
import { STRIDE } from './avatar-gait.ts';
import { SampleBuffer } from './sample-buffer.ts';
import type { Gesturing } from './show-gesture.ts';

/** Someone else in the zone, with the pose shown now. `phase` drives the legs, `pace` is in m/s. */
export type PeerHere = {
  peer: Peer;
  samples: SampleBuffer;
  pose: Pose;
  pace: number;
  phase: number;
  gesture: Gesturing | null;
  /** How far they have sat down, 0 to 1. */
  seated: number;
};

const peers = new Map<number, PeerHere>();
/** At most this many others are shown as themselves: the nearest. */
export const SHOWN = 60;
/** Who is nearest is looked at this often, seconds. */
const LOOK_EVERY = 0.5;

let all: PeerHere[] = [];
let near: PeerHere[] = [];
let beyond: PeerHere[] = [];
let since = 0;
let changes = 0;

/** Everyone else in the zone, in no order. Poses change every frame. */
export const peersHere = (): readonly PeerHere[] => all;

/** The nearest sixty of them, in an order that holds until `peersVersion` grows. */
export const peersNear = (): readonly PeerHere[] => near;

/** Those beyond the nearest sixty, who are seen as simple figures; their order holds as long. */
export const peersBeyond = (): readonly PeerHere[] => beyond;

/** Grows whenever who is shown changes, so that what is built from them is built anew. */
export const peersVersion = (): number => changes;

export function addPeer(peer: Peer, pose: Pose): void {
  peers.set(peer.slot, {
    peer,
    samples: new SampleBuffer(pose, performance.now()),
    pose: { ...pose },
    pace: 0,
    phase: peer.slot * 1.7,
    gesture: null,
    seated: pose.seated ? 1 : 0,
  });
  change();
}

export function removePeer(slot: number): void {
  if (peers.delete(slot)) change();
}

export function clearPeers(): void {
  peers.clear();
  change();
}

export function movePeer(slot: number, pose: Pose): void {
  peers.get(slot)?.samples.add(pose, performance.now());
}

/** Someone in the zone put on something else. */
export function dressPeer(peer: Peer): void {
  const one = peers.get(peer.slot);
  if (!one) return;
  one.peer = peer;
  changes++;
}

/** Someone in the zone makes a gesture from now on; gives who it is. */
export function gesturePeer(slot: number, gesture: Gesture): Peer | null {
  const one = peers.get(slot);
  if (!one) return null;
  one.gesture = { gesture, since: performance.now() };
  return one.peer;
}

function change(): void {
  all = [...peers.values()];
  near = all.slice(0, SHOWN);
  beyond = all.slice(SHOWN);
  since = LOOK_EVERY;
  changes++;
}

/** Chooses the nearest anew where there are more than can be shown; (x, z) is oneself, metres. */
function look(x: number, z: number): void {
  const away = ({ pose }: PeerHere) => Math.hypot(pose.x - x, pose.z - z);
  const chosen = new Set([...all].sort((a, b) => away(a) - away(b)).slice(0, SHOWN));
  if (near.every((one) => chosen.has(one))) return;
  near = [...chosen];
  beyond = all.filter((one) => !chosen.has(one));
  changes++;
}

/** Brings every peer to where they are shown now; `dt` in seconds, (x, z) is oneself in metres. */
export function easePeers(dt: number, x: number, z: number): void {
  const now = performance.now();
  since += dt;
  if (all.length > SHOWN && since > LOOK_EVERY) {
    since = 0;
    look(x, z);
  }
  for (const one of all) {
    const [x, z] = [one.pose.x, one.pose.z];
    one.samples.read(now, one.pose);
    const pace = dt > 0 ? Math.min(7, Math.hypot(one.pose.x - x, one.pose.z - z) / dt) : 0;
    one.seated += ((one.pose.seated ? 1 : 0) - one.seated) * Math.min(1, dt * 6);
    one.pace += (pace - one.pace) * Math.min(1, dt * 12);
    one.phase += one.pace * dt * STRIDE;
  }
}
