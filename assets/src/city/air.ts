import { MATERIAL } from '../kit/material.ts';
import type { Modeller } from '../kit/modeller.ts';
import { PALETTE } from '../kit/palette.ts';

const DEGREE = Math.PI / 180;

/** One gull: two wings that beat, each a part of its own, going round (x, z) at a height; metres. */
function gull(b: Modeller, x: number, z: number, round: number, height: number, phase: number): void {
  for (const side of [-1, 1]) {
    const wing = b.mover('wing', { round, phase, side, speed: 4.6 / round }, x, height, z);
    wing.box(side * 0.75, 0, 0, 1.5, 0.06, 0.62, PALETTE.trim);
    wing.box(side * 2, 0, -0.12, 1.1, 0.05, 0.36, '#c9d2da');
    if (side > 0) continue;
    wing.sphere(0, 0, 0.1, 0.34, PALETTE.trim, MATERIAL.plain, { sz: 2.3, sy: 0.8 });
    wing.cone(0, 0, 0.98, 0.11, 0.4, '#f0a82c', MATERIAL.plain, { rx: Math.PI / 2, sides: 4 });
  }
}

/** Gulls over the harbour and the plaza: what flies is one draw call with the balloons. */
export function gulls(sky: Modeller): void {
  gull(sky, 4, 96, 26, 21, 0);
  gull(sky, -12, 104, 34, 27, 2.4);
  gull(sky, 0, 10, 38, 33, 4.1);
}

/** Where the flags fly: degrees from south towards east, metres from the plaza's middle, colour. */
const FLAGS: readonly [number, number, string][] = [
  [19, 57, '#1d5fb4'],
  [-19, 57, '#e8482a'],
  [10, 79.5, '#f0a82c'],
  [-10, 79.5, '#12a5bd'],
];

/** Tall flags on the way to the harbour, their cloth in the wind. */
export function flags(ground: Modeller, sky: Modeller): void {
  for (const [i, [degrees, r, colour]] of FLAGS.entries()) {
    const [x, z] = [Math.sin(degrees * DEGREE) * r, Math.cos(degrees * DEGREE) * r];
    ground.cylinder(x, 0, z, 0.12, 0.07, 11, PALETTE.trim, MATERIAL.plain, { sides: 6 });
    ground.cylinder(x, 0, z, 0.4, 0.3, 0.5, PALETTE.paleStone);
    ground.sphere(x, 11.1, z, 0.18, PALETTE.brass, MATERIAL.brass);
    const cloth = sky.mover('wave', { speed: 1.7, swing: 0.22, phase: i * 1.3 }, x, 8.9, z, 0.5);
    for (let k = 0; k < 6; k++) {
      const wave = Math.sin(k * 1.15) * 0.16;
      const next = Math.sin((k + 1) * 1.15) * 0.16;
      cloth.box(0.4 + k * 0.6, 0, (wave + next) / 2, 0.64, 1.9 - k * 0.06, 0.05, colour, MATERIAL.plain, {
        ry: -Math.atan2(next - wave, 0.6),
      });
      if (k === 2) cloth.box(0.4 + k * 0.6, 0.6, (wave + next) / 2, 0.6, 0.6, 0.09, PALETTE.trim);
    }
  }
}
