import { useThree } from '@react-three/fiber';
import type { Visitor } from '@ville-usine/shared/people/person';
import { nearestSeat } from '@ville-usine/shared/presence/seats';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { useEffect, useMemo, useState } from 'react';
import { type Camera, Group } from 'three';
import { useVisit } from '../people/visit-store.ts';
import { isOnPodium } from '../world/class-screen.ts';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { makeReady } from '../world/make-ready.ts';
import { self } from '../world/self.ts';
import { useSettings } from '../world/settings-store.ts';
import { useWorld } from '../world/world-store.ts';
import { groundHere, useZones } from '../world/zone-store.ts';
import { AvatarCrowd, type Manner } from './avatar-crowd.ts';
import { STRIDE } from './avatar-gait.ts';
import { step } from './avatar-joints.ts';
import { avatarUniforms, lightAvatars } from './avatar-light.ts';
import { type Look, lookOf } from './avatar-look.ts';
import { aimView } from './avatar-view.ts';
import { bringProbe } from './hall-probe.ts';
import { outOfTheWay } from './out-of-the-way.ts';
import { ownBody } from './own-body.ts';
import { type PeerHere, peersBeyond, peersNear, peersVersion } from './peers.ts';
import { showGesture } from './show-gesture.ts';

/** Full stride at a walk, metres per second. */
const WALKING = 2.6;
/** What one sits on where no seat is known, metres. */
const SEAT = 0.46;
/** The camera sees all of oneself from here on, and nothing of oneself nearer than this, metres. */
const WHOLE_FROM = 1.9;
const UNSEEN_FROM = 1.05;

const NOBODY: Pick<Visitor, 'pseudonym' | 'helmet' | 'vest' | 'look'> = {
  pseudonym: '',
  helmet: 'yellow',
  vest: 'orange',
  look: null,
};

const strideOf = (pace: number) =>
  Math.min(1.4, pace / WALKING > 1 ? 1 + (pace - WALKING) / 8 : pace / WALKING);

/** Someone who sees through their own eyes does not see their helmet from inside, nor a back that bars the view. */
function ownShare(camera: Camera): number {
  if (!useWorld.getState().entered || useSettings.getState().firstPerson) return 0;
  const { x, y, z } = camera.position;
  return step(UNSEEN_FROM, WHOLE_FROM, Math.hypot(x - self.x, y - self.y - 1.35, z - self.z));
}

/** Oneself and everyone else in the zone. Only instance data changes from frame to frame. */
export default function Avatars() {
  const camera = useThree((state) => state.camera);
  const crowd = useMemo(() => new AvatarCrowd(), []);
  const group = useMemo(() => new Group().add(...crowd.meshes), [crowd]);
  const [ready, setReady] = useState(false);
  useEffect(() => void makeReady(group).then(() => setReady(true)), [group]);
  useEffect(() => onFrame(ORDER.camera, () => aimView(camera)), [camera]);
  useEffect(() => {
    let dressed = -1;
    let own: Visitor | null | undefined;
    let zone = '';
    const looks: Look[] = [];
    const manner: Manner = {};
    const simply: Manner = { plain: true };
    const dress = (visitor: Visitor | null, peers: readonly PeerHere[]) => {
      looks.length = 0;
      looks.push(
        lookOf({ ...(visitor ?? NOBODY), kind: 'visitor' }),
        ...peers.map(({ peer }) => lookOf(peer)),
      );
      looks.forEach((look, index) => {
        crowd.dress(index, look);
      });
    };
    return onFrame(ORDER.avatars, (dt) => {
      const { visitor } = useVisit.getState();
      const { calm } = useSettings.getState();
      const zones = useZones.getState();
      const peers = peersNear();
      const now = performance.now();
      if (!calm) avatarUniforms.uTime.value += dt;
      if (zone !== zones.zone) {
        zone = zones.zone;
        lightAvatars(zone !== 'city');
        void bringProbe(zones.zone);
      }
      if (dressed !== peersVersion() || own !== visitor) {
        dressed = peersVersion();
        own = visitor;
        dress(visitor, [...peers, ...peersBeyond()]);
      }
      crowd.begin(self);
      self.phase += self.pace * dt * STRIDE;
      if (!showGesture(manner, ownBody.gesture, now, calm)) ownBody.gesture = null;
      const { seat } = ownBody;
      manner.seated = ownBody.seated;
      manner.seat = seat?.y ?? SEAT;
      manner.shown = ownShare(camera);
      crowd.place(
        // The camera's own lowering while one sits is not the body's.
        { x: self.x, y: seat ? 0 : self.y, z: self.z, heading: self.motion.heading },
        { phase: self.phase, stride: strideOf(self.pace), seed: 0.4 },
        looks[0]?.height ?? 1,
        false,
        manner,
      );
      const { ramps } = groundHere();
      const placeAt = (one: PeerHere, look: Look | undefined, how: Manner) => {
        const { peer, pose } = one;
        how.seated = one.seated;
        how.shown = isOnPodium(peer) ? 0 : outOfTheWay(camera.position, self, pose);
        how.seat = one.seated > 0 ? (nearestSeat(zones.zone, pose.x, pose.z, 0.6)?.y ?? SEAT) : SEAT;
        crowd.place(
          { ...pose, y: walkHeight(ramps, pose.x, pose.z) },
          { phase: one.phase, stride: strideOf(one.pace), seed: peer.slot * 1.7 },
          look?.height ?? 1,
          peer.kind !== 'visitor',
          how,
        );
      };
      if (zones.ready) {
        peers.forEach((one, index) => {
          if (!showGesture(manner, one.gesture, now, calm)) one.gesture = null;
          placeAt(one, looks[index + 1], manner);
        });
        peersBeyond().forEach((one, index) => {
          placeAt(one, looks[peers.length + index + 1], simply);
        });
      }
      crowd.end();
    });
  }, [crowd, camera]);
  return ready && <primitive object={group} />;
}
