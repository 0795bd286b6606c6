import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';

let compile: ((object: Object3D) => Promise<unknown>) | null = null;

/** Told by the world which renderer, camera and scene everything is made ready for. */
export function makeReadyFor(renderer: WebGLRenderer, camera: Camera, scene: Scene): void {
  compile = (object) => renderer.compileAsync(object, camera, scene);
}

/**
 * Has an object's shaders made before it is first drawn, beside the running picture: made by the first drawing they
 * stop it for a quarter of a second on a slow machine. Never rejects: what could not be made ready is made when
 * drawn.
 */
export async function makeReady(object: Object3D): Promise<void> {
  try {
    await compile?.(object);
  } catch (reason) {
    console.warn('A picture was not made ready ahead:', reason);
  }
}
