import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, type Texture } from 'three';

/** Texels along the side of the map that is drawn from. */
const SIDE = 1024;
const CHANNELS = ['#f00', '#0f0'];

function canvas(): { whole: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const whole = document.createElement('canvas');
  whole.width = whole.height = SIDE;
  const pen = whole.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  return { whole, pen };
}

/**
 * Two hours' light on the floor in one texture, the first in red, the second in green: the floor is then looked up
 * once, whatever the hour and while it turns.
 */
export function floorMap(images: readonly CanvasImageSource[]): Texture {
  const { whole, pen } = canvas();
  for (const [i, image] of images.entries()) {
    const { whole: one, pen: own } = canvas();
    own.drawImage(image, 0, 0, SIDE, SIDE);
    own.globalCompositeOperation = 'multiply';
    own.fillStyle = CHANNELS[i]!;
    own.fillRect(0, 0, SIDE, SIDE);
    pen.globalCompositeOperation = i ? 'lighter' : 'copy';
    pen.drawImage(one, 0, 0);
  }
  const texture = new CanvasTexture(whole);
  texture.flipY = false;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  return texture;
}
