import type { PhotoId } from '@ville-usine/shared/world/discover/photo-spots';
import type { Camera, Scene, WebGLRenderer } from 'three';
import { create } from 'zustand';
import { wordsOf } from '../../words/words.ts';
import { notice } from '../notice-store.ts';
import { useWorld } from '../world-store.ts';
import './discover-words.ts';
import { framePhoto } from './frame-photo.ts';

type World = { gl: WebGLRenderer; scene: Scene; camera: Camera };

let world: World | null = null;

/** Says what a photograph is taken with; called once, when the city stands. */
export function lendCamera(lent: World): void {
  world = lent;
}

/** The photograph that lies on the table: where it was taken, and its file once it is developed. */
export const usePhoto = create<{ spot: PhotoId | null; url: string | null }>(() => ({
  spot: null,
  url: null,
}));

/**
 * Draws the city once more and keeps that very picture, framed, as a file on this device. Tags are no part of the
 * picture: they lie over it. Nothing is sent anywhere; where the browser refuses, it says so.
 */
export function takePhoto(spot: PhotoId): void {
  const t = wordsOf('discover');
  const refuse = () => notice(t('photo.refused'));
  if (!world) {
    refuse();
    return;
  }
  const { gl, scene, camera } = world;
  let framed: HTMLCanvasElement;
  try {
    gl.render(scene, camera);
    // In the same task: afterwards the drawing buffer is no longer there to be read.
    framed = framePhoto(gl.domElement, t(`spot.${spot}`));
  } catch {
    refuse();
    return;
  }
  forgetPhoto();
  usePhoto.setState({ spot });
  useWorld.getState().open({ kind: 'photo' });
  framed.toBlob((file) => {
    // Closed before it was ready: nobody waits for it any more.
    if (usePhoto.getState().spot === null) return;
    if (file) usePhoto.setState({ url: URL.createObjectURL(file) });
    else {
      useWorld.getState().close();
      refuse();
    }
  }, 'image/png');
}

/** Lets go of the photograph; a saved one stays in the downloads. */
export function forgetPhoto(): void {
  const { url } = usePhoto.getState();
  if (url) URL.revokeObjectURL(url);
  usePhoto.setState({ spot: null, url: null });
}
