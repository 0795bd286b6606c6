import { type Camera, Frustum, Matrix4, Vector3 } from 'three';
import { ORDER, onFrame } from '../frame-loop.ts';
import { machineClocks } from '../machine-clocks.ts';
import { useSettings } from '../settings-store.ts';
import type { City } from './build-city.ts';
import { cityUniforms } from './light.ts';
import type { Stroll } from './stroll.ts';

/**
 * Runs the city's machines, water and people with the frame loop, seen from `camera`; gives the way to stop. When
 * the visitor asked for calm, time stands still: everything keeps the pose it has.
 */
export function animateCity(city: City, stroll: Stroll, camera: Camera): () => void {
  const view = new Frustum();
  const both = new Matrix4();
  const ahead = new Vector3();
  let time = 6;
  return onFrame(ORDER.zone, (dt) => {
    if (!useSettings.getState().calm) time += dt;
    cityUniforms.uTime.value = time;
    machineClocks.city = time;
    camera.updateMatrixWorld();
    view.setFromProjectionMatrix(both.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    city.move(time, camera.position, camera.getWorldDirection(ahead), (home) => view.intersectsSphere(home));
    stroll(time, camera.position);
  });
}
