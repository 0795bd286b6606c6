import type { Spot } from '@ville-usine/shared/world/spot';
import type { Scene } from 'three';
import { patiently } from '../../net/patiently.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { self } from '../self.ts';
import { loadZone } from '../zone-files.ts';
import { useZones } from '../zone-store.ts';

/** The middle of the Agora, metres, and how near one attends what takes place there; leaving it takes a little more. */
const MIDDLE = { x: 0, z: -40 };
const NEAR = 30;
const LEAVES = 38;
/** Whether one is near is looked at this often, seconds. */
const EVERY = 0.5;
/** Before the stage one may speak to those on it. */
const SPOT: Spot = { id: 'agora', kind: 'live', target: 'agora', x: 0, z: -36.5, face: 0, radius: 4 };

/** Brings what takes place in the Agora to whoever comes near it, and takes it away as they go. */
export function startAgora(scene: Scene): void {
  void loadZone('city').then(({ map }) => map.spots.push(SPOT));
  let leave: (() => void) | null = null;
  let coming = false;
  let since = 0;

  const isNear = () => {
    const { zone, ready } = useZones.getState();
    const away = Math.hypot(self.x - MIDDLE.x, self.z - MIDDLE.z);
    return zone === 'city' && ready && away < (leave ? LEAVES : NEAR);
  };
  const come = async () => {
    coming = true;
    const { attend } = await patiently(() => import('./attend.ts'));
    coming = false;
    if (isNear()) leave ??= attend(scene);
  };

  onFrame(ORDER.zone, (dt) => {
    since += dt;
    if (since < EVERY) return;
    since = 0;
    if (isNear()) {
      if (!leave && !coming) void come();
    } else {
      leave?.();
      leave = null;
    }
  });
}
