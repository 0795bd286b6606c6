import type { Camera, Scene } from 'three';
import { useWorld } from '../world-store.ts';
import { bringBoulon } from './boulon.ts';
import { callGuide, isGuided } from './guide-store.ts';
import { watchGuide } from './watch-guide.ts';

/** Boulon, brought once one can walk: it comes by itself to whoever has not met it in this browser. */
export function startGuide(scene: Scene, camera: Camera): void {
  watchGuide();
  void bringBoulon(scene, camera);
  if (isGuided()) return;
  if (useWorld.getState().entered) {
    callGuide();
    return;
  }
  const stop = useWorld.subscribe(({ entered }) => {
    if (!entered) return;
    stop();
    callGuide();
  });
}
