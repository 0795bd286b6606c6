import { decodeFrame, encodePose } from '@ville-usine/shared/presence/frame';
import type { Gesture } from '@ville-usine/shared/presence/gesture';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import type { PerspectiveCamera } from 'three';
import { useConnection } from '../net/connection.ts';
import { request } from '../net/request.ts';
import { connect, type LiveSocket, listen } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { wordsOf } from '../words/words.ts';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { self } from '../world/self.ts';
import { useWorld } from '../world/world-store.ts';
import { useZones } from '../world/zone-store.ts';
import './gestures-words.ts';
import { groupHere, useGroup } from './group-store.ts';
import { nameOf } from './name-of.ts';
import { offerSeats } from './offer-seats.ts';
import { ownBody } from './own-body.ts';
import { addPeer, clearPeers, dressPeer, easePeers, gesturePeer, movePeer, removePeer } from './peers.ts';
import { showTags } from './show-tags.ts';

/** One's own pose goes out ten times a second while it changes. */
const SEND_EVERY = 0.1;
/** After a refusal one asks again: nobody stays unseen for it. Milliseconds. */
const AGAIN_MS = 2_000;

let ownSlot: number | null = null;
/** One's own number in the zone; null before one is in it. */
export const slotHere = (): number | null => ownSlot;
let asked = '';
let socket: LiveSocket | null = null;

/** Keeps this visitor in the zone they stand in, tells their steps and hears the others'. */
export function startPresence(ground: HTMLElement, camera: PerspectiveCamera): void {
  onFrame(ORDER.peers, (dt) => easePeers(dt, self.x, self.z));
  showTags(ground, camera);
  offerSeats();
  let since = 0;
  let sent = '';
  onFrame(ORDER.send, (dt) => {
    since += dt;
    if (since < SEND_EVERY || ownSlot === null || !socket?.connected) return;
    since = 0;
    const step = encodePose({
      x: self.x,
      z: self.z,
      heading: self.motion.heading,
      moving: self.moving,
      seated: ownBody.seat !== null,
    });
    if (step === sent) return;
    sent = step;
    socket.volatile.emit('presence:step', step);
  });
  useWorld.subscribe(join);
  useZones.subscribe(join);
  useConnection.subscribe(join);
  useGroup.subscribe(join);
  // Whoever was quick is in the city already, and nothing more changes.
  join();
}

/** Enters the zone one stands in when that is not yet so; a new connection enters anew. */
function join(): void {
  const { entered, stage } = useWorld.getState();
  const { zone, ready } = useZones.getState();
  if (!entered || stage !== 'walkable' || !ready) return;
  if (!socket) return void open();
  const { state, connects } = useConnection.getState();
  if (state !== 'online') return;
  const wish = `${zone} ${connects} ${groupHere()}`;
  if (wish === asked) return;
  asked = wish;
  void enter(zone, wish);
}

/** A professional's gesture is told to who cannot see it; those of a whole class would bury everything else. */
function seeGesture(slot: number, gesture: Gesture): void {
  const peer = gesturePeer(slot, gesture);
  if (peer && peer.kind !== 'visitor')
    announce(wordsOf('gestures')(`seen.${gesture}`, { name: nameOf(peer) }));
}

let opening = false;

async function open(): Promise<void> {
  if (opening) return;
  opening = true;
  const opened = connect('visitor');
  listen('presence:again', () => {
    asked = '';
    join();
  });
  listen('presence:joined', (peer, pose) => peer.slot !== ownSlot && addPeer(peer, pose));
  listen('presence:left', removePeer);
  listen('presence:dressed', dressPeer);
  listen('presence:gesture', seeGesture);
  listen('presence:frame', (frame) => {
    for (const { slot, pose } of decodeFrame(frame)) if (slot !== ownSlot) movePeer(slot, pose);
  });
  socket = await opened;
  join();
}

async function enter(zone: ZoneId, wish: string): Promise<void> {
  ownSlot = null;
  clearPeers();
  const group = groupHere();
  const answer = await request('presence:enter', { zone, ...(group && { group }) });
  if (asked !== wish) return;
  if (!answer.ok) {
    asked = '';
    setTimeout(join, AGAIN_MS);
    return;
  }
  ownSlot = answer.value.slot;
  clearPeers();
  for (const { peer, pose } of answer.value.peers) addPeer(peer, pose);
}
