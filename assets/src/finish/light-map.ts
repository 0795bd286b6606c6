import sharp from 'sharp';
import { Vector3 } from 'three';
import type { NightLights } from './night-lights.ts';
import type { Occluders } from './occluders.ts';

const UP = new Vector3(0, 1, 0);

/** Light of the lamps on the floor, 0..1: pools that melt into the dark. */
const lampShare = (lights: NightLights, point: Vector3, occluders: Occluders) => {
  const { r } = lights.at(point, UP, occluders);
  return r / (r + 0.32);
};

/**
 * Light on a flat floor as one grey image, `half` metres each way from the origin (x to the right, z downwards).
 * White: full sun. Middle grey: shade under the open sky. Black: a corner. The upper half of the scale is sun, the
 * lower is openness, so that one channel holds both. With `lights` the upper half is theirs instead of the sun's.
 */
export async function lightMap(
  occluders: Occluders,
  toSun: Vector3,
  half: number,
  size: number,
  within: (x: number, z: number) => boolean,
  lights: NightLights | null = null,
): Promise<Uint8Array> {
  const coarse = size / 4;
  const place = (i: number, n: number) => ((i + 0.5) / n) * 2 * half - half;
  const open = new Float32Array(coarse * coarse).fill(1);
  const point = new Vector3();
  for (let j = 0; j < coarse; j++)
    for (let i = 0; i < coarse; i++) {
      const [x, z] = [place(i, coarse), place(j, coarse)];
      if (within(x, z)) open[j * coarse + i] = Math.max(occluders.openness(point.set(x, 0.05, z), UP), 0.15);
    }
  const grey = new Uint8Array(size * size).fill(lights ? 128 : 255);
  const openAt = (x: number, y: number) => {
    const [u, v] = [
      Math.max(0, Math.min(coarse - 1.001, x - 0.5)),
      Math.max(0, Math.min(coarse - 1.001, y - 0.5)),
    ];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const row = (k: number) => open[k * coarse + i]! * (1 - u + i) + open[k * coarse + i + 1]! * (u - i);
    return row(j) * (1 - v + j) + row(j + 1) * (v - j);
  };
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) {
      const [x, z] = [place(i, size), place(j, size)];
      if (!within(x, z)) continue;
      point.set(x, 0.02, z);
      const sun = lights ? lampShare(lights, point, occluders) : occluders.sunlight(point, UP, toSun);
      const ao = openAt((i + 0.5) / 4, (j + 0.5) / 4);
      grey[j * size + i] = Math.round(255 * (0.5 * sun * (0.75 + 0.25 * ao) + 0.5 * ao ** 0.8));
    }
  return sharp(grey, { raw: { width: size, height: size, channels: 1 } })
    .webp({ quality: 56, effort: 6 })
    .toBuffer();
}
