import type { Visitor } from '@ville-usine/shared/people/person';
import { walkHeight } from '@ville-usine/shared/world/walk-height';
import { useEffect, useMemo, useState } from 'react';
import { Group } from 'three';
import { useVisit } from '../people/visit-store.ts';
import { ORDER, onFrame } from '../world/frame-loop.ts';
import { makeReady } from '../world/make-ready.ts';
import { self } from '../world/self.ts';
import { useSettings } from '../world/settings-store.ts';
import { useWorld } from '../world/world-store.ts';
import { groundHere, useZones } from '../world/zone-store.ts';
import { AvatarCrowd } from './avatar-crowd.ts';
import { avatarUniforms, lightAvatars } from './avatar-light.ts';
import { type Look, lookOf } from './avatar-look.ts';
import { peersNear, peersVersion, STRIDE } from './peers.ts';

/** Full stride at a walk, metres per second. */
const WALKING = 2.6;
const NOBODY: Pick<Visitor, 'pseudonym' | 'helmet' | 'vest'> = {
  pseudonym: '',
  helmet: 'yellow',
  vest: 'orange',
};

const strideOf = (pace: number) =>
  Math.min(1.4, pace / WALKING > 1 ? 1 + (pace - WALKING) / 8 : pace / WALKING);

/** Oneself and everyone else in the zone. Only instance data changes from frame to frame. */
export default function Avatars() {
  const crowd = useMemo(() => new AvatarCrowd(), []);
  const group = useMemo(() => new Group().add(...crowd.meshes), [crowd]);
  const [ready, setReady] = useState(false);
  useEffect(() => void makeReady(group).then(() => setReady(true)), [group]);
  useEffect(() => {
    let dressed = -1;
    let own: Visitor | null | undefined;
    let zone = '';
    const looks: Look[] = [];
    return onFrame(ORDER.avatars, (dt) => {
      const { visitor } = useVisit.getState();
      const { entered } = useWorld.getState();
      const zones = useZones.getState();
      const peers = peersNear();
      // Breath and glances rest as well when the visitor asked for calm.
      if (!useSettings.getState().calm) avatarUniforms.uTime.value += dt;
      if (zone !== zones.zone) {
        zone = zones.zone;
        lightAvatars(zone !== 'city');
      }
      if (dressed !== peersVersion() || own !== visitor) {
        dressed = peersVersion();
        own = visitor;
        looks.length = 0;
        looks.push(
          lookOf({ ...(visitor ?? NOBODY), kind: 'visitor' }),
          ...peers.map(({ peer }) => lookOf(peer)),
        );
        looks.forEach((look, index) => {
          crowd.dress(index, look);
        });
      }
      crowd.begin(self);
      self.phase += self.pace * dt * STRIDE;
      const alone = useSettings.getState().firstPerson;
      // Someone who sees through their own eyes does not see their own helmet from inside.
      const y = !entered || alone ? -50 : self.y;
      const at = { x: self.x, y, z: self.z, heading: self.motion.heading };
      crowd.place(at, { phase: self.phase, stride: strideOf(self.pace), seed: 0.4 }, looks[0]?.height ?? 1, false);
      const { ramps } = groundHere();
      if (zones.ready) {
        peers.forEach(({ peer, pose, pace, phase: legs }, index) => {
          crowd.place(
            { ...pose, y: walkHeight(ramps, pose.x, pose.z) },
            { phase: legs, stride: strideOf(pace), seed: peer.slot * 1.7 },
            looks[index + 1]?.height ?? 1,
            peer.kind !== 'visitor',
          );
        });
      }
      crowd.end();
    });
  }, [crowd]);
  return ready && <primitive object={group} />;
}
