import { type Camera, Frustum, Matrix4, Sphere, Vector3 } from 'three';

/** A person with outstretched arms, and the shadow under them, metres. */
const REACH = 1.25;
const MIDDLE = 0.95;

const frustum = new Frustum();
const matrix = new Matrix4();
const body = new Sphere(new Vector3(), REACH);
let aimed = false;

/** Tells what the camera sees in this frame. */
export function aimView(camera: Camera): void {
  camera.updateMatrixWorld();
  matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
  frustum.setFromProjectionMatrix(matrix);
  aimed = true;
}

/** False for who stands wholly outside the picture; metres, feet. */
export function inView(x: number, y: number, z: number): boolean {
  if (!aimed) return true;
  body.center.set(x, y + MIDDLE, z);
  return frustum.intersectsSphere(body);
}
