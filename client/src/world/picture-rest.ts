import type { Camera } from 'three';
import { peersHere } from '../presence/peers.ts';
import { useNotice } from './notice-store.ts';
import { useQuality } from './quality-store.ts';
import { self } from './self.ts';
import { useSettings } from './settings-store.ts';
import { useWorld } from './world-store.ts';
import { useZones } from './zone-store.ts';

/** A picture is drawn on for this long after the last change, milliseconds: things ease to where they stay. */
const SETTLES_MS = 800;
/** Even a resting picture is drawn this often, milliseconds: what came late from the network shows. */
const LOOKS_AGAIN_MS = 1_000;
/** Slower than this nobody moves, m/s. */
const STILL = 0.02;

/**
 * Says whether the next picture would be the same as the last: where the visitor asked for calm the machines stand
 * still, and a picture in which nobody moves need not be drawn again. Nothing is saved on a picture that moves.
 */
export function pictureRest(camera: Camera): (now: number) => boolean {
  const seen = new Float64Array(32);
  let changed = 0;
  let drawn = 0;
  const change = () => {
    changed = performance.now();
  };
  for (const store of [useWorld, useZones, useQuality, useSettings, useNotice]) store.subscribe(change);
  window.addEventListener('resize', change);
  const moved = () => {
    const views = [camera.matrixWorld.elements, camera.projectionMatrix.elements];
    let different = false;
    views.forEach((elements, half) => {
      elements.forEach((value, i) => {
        if (Math.abs(seen[half * 16 + i]! - value) > 1e-5) different = true;
        seen[half * 16 + i] = value;
      });
    });
    return different || self.pace > STILL || peersHere().some(({ pace }) => pace > STILL);
  };
  return (now) => {
    if (moved() || !useSettings.getState().calm) change();
    if (now - changed < SETTLES_MS || now - drawn > LOOKS_AGAIN_MS) {
      drawn = now;
      return false;
    }
    return true;
  };
}
