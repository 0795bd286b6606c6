import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { LEAF, ROSE, ROSE_DEEP } from './paints.ts';

const PAPER: Options = { gloss: 0.2, texels: 4 };

/** What a formula is made of, hung over the organ: three ribbons rise to a lemon, a rose and a log of wood. */
export function buildNotes(o: Builder): void {
  ribbon(o, '#f6d23a', [-1.75, 5.35, -0.7]);
  ribbon(o, ROSE, [0, 6.3, -1.1]);
  ribbon(o, '#b5632e', [1.75, 5.35, -0.7]);
  lemon(o.at(-1.75, 5.7, -0.7, 0, 0, 0.5));
  blossom(o.at(0, 6.6, -1.1));
  log(o.at(1.75, 5.65, -0.7, 0.5));
  for (const [x, y, z] of [
    [-1.75, 6.2, -0.7],
    [0, 7.1, -1.1],
    [1.75, 6, -0.7],
  ] as const)
    o.cylinder(x, y, z, 0.015, 0.015, 13.4 - y, { color: '#f2efe6', sides: 4, open: true, texels: 0.5 });
}

/** It winds up from the desk like a scent. */
function ribbon(o: Builder, color: string, [x, y, z]: Point): void {
  const points: Point[] = Array.from({ length: 12 }, (_, i) => {
    const t = i / 11;
    const [swing, a] = [0.34 * Math.sin(t * Math.PI), t * 7 + x];
    return [x * t + Math.cos(a) * swing, 1.35 + (y - 1.35) * t, 0.5 + (z - 0.5) * t + Math.sin(a) * swing];
  });
  o.tube(points, 0.055, { color, glow: 0.25, gloss: 0.3, sides: 5, texels: 3 }, 30);
}

function lemon(l: Builder): void {
  const skin: [number, number][] = [
    [0.05, -0.5],
    [0.12, -0.42],
    [0.32, -0.28],
    [0.42, 0],
    [0.32, 0.28],
    [0.12, 0.42],
    [0.05, 0.5],
    [0, 0.52],
  ];
  l.lathe(0, 0, 0, skin, { ...PAPER, color: '#f6d23a', sides: 18 });
  l.sphere(0.16, 0.52, 0, 0.16, { ...PAPER, color: LEAF, sides: 6, tall: 0.3 });
}

function blossom(r: Builder): void {
  r.sphere(0, 0.05, 0, 0.3, { ...PAPER, color: ROSE_DEEP, sides: 12 });
  for (let ring = 0; ring < 2; ring++)
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2 + ring * 0.5;
      const far = 0.26 + ring * 0.2;
      r.sphere(Math.cos(a) * far, 0.02 - ring * 0.16, Math.sin(a) * far, 0.26, {
        ...PAPER,
        color: ring ? '#f6a5c2' : ROSE,
        sides: 6,
        tall: 0.8,
      });
    }
}

function log(w: Builder): void {
  const lying = [0, 0, -Math.PI / 2] as const;
  w.cylinder(-0.5, 0, 0, 0.3, 0.3, 1, { ...PAPER, color: '#8d5836', sides: 14, turn: lying, cap: '#e2b884' });
  for (const r of [0.1, 0.2])
    w.torus(0.505, 0, 0, r, 0.014, { turn: lying, color: '#a86c3f', sides: 14, texels: 1.5 }, 4);
  w.cylinder(0, 0.2, 0, 0.1, 0.07, 0.3, { ...PAPER, color: '#8d5836', sides: 8 });
}
