import type { Camera, Scene } from 'three';
import { followLine } from '../line/follow-line.ts';
import { useWorld } from '../world-store.ts';
import { bringBoulon } from './boulon.ts';
import { callGuide, isGuided } from './guide-store.ts';
import { watchGuide } from './watch-guide.ts';

/** Boulon, brought once one can walk: it leads through halls, and comes by itself to whoever has not met it in this browser. */
export function startGuide(scene: Scene, camera: Camera): void {
  watchGuide();
  followLine();
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
