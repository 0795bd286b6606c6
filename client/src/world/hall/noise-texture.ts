import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping } from 'three';
import { lottery } from '../lottery.ts';

const SIZE = 256;
/** Cells a side and weight of each octave, by channel. */
const OCTAVES = [
  [8, 0, 0.55],
  [24, 0, 0.3],
  [64, 0, 0.15],
  [12, 1, 0.5],
  [40, 1, 0.3],
  [96, 1, 0.2],
  [6, 2, 0.6],
  [18, 2, 0.4],
] as const;

/** Tiling noise in three channels: wear of the floor, fine grain, patches of polish. */
export function noiseTexture(): DataTexture {
  const draw = lottery(4);
  const bytes = new Uint8Array(SIZE * SIZE * 4);
  for (const [cells, channel, weight] of OCTAVES) {
    const grid = Float32Array.from({ length: cells * cells }, draw);
    const at = (i: number, j: number) => grid[(j % cells) * cells + (i % cells)]!;
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++) {
        const [fx, fy] = [(x / SIZE) * cells, (y / SIZE) * cells];
        const [i, j] = [Math.floor(fx), Math.floor(fy)];
        const [u, v] = [ease(fx - i), ease(fy - j)];
        const value =
          (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) +
          (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
        bytes[(y * SIZE + x) * 4 + channel]! += value * 255 * weight;
      }
  }
  const texture = new DataTexture(bytes, SIZE, SIZE);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

const ease = (t: number) => t * t * (3 - 2 * t);
