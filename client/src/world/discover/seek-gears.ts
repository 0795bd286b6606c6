import { GEAR_NEAR, GEAR_REACH, GEARS } from '@ville-usine/shared/world/discover/gears';
import type { Camera, Scene } from 'three';
import { announce } from '../../ui/announce.ts';
import { cue } from '../../ui/cue.ts';
import { wordsOf } from '../../words/words.ts';
import { ORDER, onFrame } from '../frame-loop.ts';
import { makeReady } from '../make-ready.ts';
import { self } from '../self.ts';
import { useSettings } from '../settings-store.ts';
import { useWorld } from '../world-store.ts';
import { useZones } from '../zone-store.ts';
import './discover-words.ts';
import { drawGears } from './draw-gears.ts';
import { find, useFinds } from './finds-store.ts';
import { sideOf } from './side-of.ts';

/** Looked for so often, seconds: nobody runs past a gear in this time. */
const EVERY = 0.1;

/** Whoever cannot see the gear is told twice: when it is near, and at arm's length. */
const TOLD_AT = [GEAR_NEAR, 5];

/** Draws the golden gears and lets the visitor pick up by walking what is not found yet. */
export function seekGears(scene: Scene, camera: Camera): void {
  const { mesh, move } = drawGears();
  void makeReady(mesh).then(() => scene.add(mesh));
  let since = 0;
  const told = new Map<string, number>();
  const tell = (id: string, away: number, dx: number, dz: number) => {
    const times = TOLD_AT.filter((metres) => away < metres).length;
    if (times <= (told.get(id) ?? 0)) {
      if (away > GEAR_NEAR * 1.6) told.delete(id);
      return;
    }
    told.set(id, times);
    const t = wordsOf('discover');
    announce(
      t('gear.near', { metres: Math.round(away), side: t(`side.${sideOf(dx, dz, self.motion.heading)}`) }),
    );
  };
  onFrame(ORDER.zone, (dt) => {
    const { entered, panel } = useWorld.getState();
    const { zone, ready, curtain } = useZones.getState();
    const { found } = useFinds.getState();
    if (zone !== 'city') {
      mesh.visible = false;
      return;
    }
    move(dt, camera.position, found, useSettings.getState().calm);
    since += dt;
    if (since < EVERY || !entered || !ready || curtain || panel) return;
    since = 0;
    for (const { id, x, z } of GEARS) {
      if (found.includes(id)) continue;
      const [dx, dz] = [x - self.x, z - self.z];
      const away = Math.hypot(dx, dz);
      if (away < GEAR_REACH) {
        find(id);
        cue('stamp');
      } else tell(id, away, dx, dz);
    }
  });
}
