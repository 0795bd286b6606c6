import type { PerspectiveCamera, Scene } from 'three';
import { listenToTaps } from './listen-to-taps.ts';
import { showLine } from './way-line.ts';
import { showMarker } from './way-marker.ts';

/** Being walked somewhere by a click, a tap or the plan; brought once one can walk. */
export function startWays(ground: HTMLElement, camera: PerspectiveCamera, scene: Scene): void {
  listenToTaps(ground, camera);
  showMarker(scene);
  showLine(scene);
}
