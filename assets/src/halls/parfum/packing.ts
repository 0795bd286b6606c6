import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { ENAMEL, LILAC } from './paints.ts';

const CARD: Options = { color: '#f3e4c8', gloss: 0.15, bevel: 0.02, texels: 4 };

/** The boxing machine at the end, and boxes with their square code and green tick on a pallet. */
export function buildPacking(p: Builder): void {
  p.box(-0.4, 0, 0, 1.7, 2, 1.8, { ...ENAMEL, texels: 5 });
  p.box(-1.27, 0.85, 0, 0.05, 0.6, 0.7, { color: PAINT.dark, bevel: 0 });
  p.box(-0.4, 0.9, 0.92, 1.2, 0.7, 0.04, { color: '#5b87a8', glow: 0.25, gloss: 0.9 });
  p.box(-0.4, 0.25, 0.91, 1.3, 0.5, 0.03, LILAC);
  p.box(0.47, 0.7, 0.35, 0.04, 1, 0.7, { color: '#5b87a8', glow: 0.2, gloss: 0.9 });
  p.box(0.47, 0.3, 0.35, 0.05, 0.2, 0.9, LILAC);
  p.box(0.46, 0.9, -0.5, 0.1, 0.7, 0.4, { color: '#45434d' });
  for (const [i, color] of ['#3fb27f', '#f6b21b', '#d8352c'].entries())
    p.box(0.51, 1.42 - i * 0.18, -0.5, 0.06, 0.09, 0.09, { color, glow: 0.4, texels: 2 });
  p.box(-0.4, 2, 0, 1.4, 0.25, 1.4, LILAC);
  p.cylinder(0.2, 2.25, 0.4, 0.06, 0.06, 0.4, { color: '#f2efe6', sides: 8 });
  p.cylinder(0.2, 2.65, 0.4, 0.09, 0.09, 0.18, { color: '#3fb27f', glow: 0.9, sides: 10, texels: 2 });
  const g = p.at(2.7, 0, 0.2);
  for (const z of [-0.5, 0, 0.5]) g.box(0, 0, z, 1.5, 0.1, 0.14, { color: PAINT.woodDark, bevel: 0 });
  g.box(0, 0.1, 0, 1.6, 0.06, 1.3, { color: PAINT.wood, pattern: 'wood' });
  for (const [x, y, z] of [
    [-0.4, 0.16, 0.3],
    [0.4, 0.16, 0.3],
    [-0.4, 0.16, -0.34],
    [0.4, 0.16, -0.34],
    [-0.36, 0.72, 0.28],
    [0.42, 0.72, 0.24],
    [0, 1.28, 0.2],
  ] as const)
    box(g.at(x, y, z));
  g.block(0, 0, 1.7, 1.4);
  p.block(-0.4, 0, 1.8, 1.9);
  box(p.at(0.9, 0.9, 0));
  p.box(0.9, 0, 0, 0.9, 0.9, 0.8, { color: '#4b4653' });
}

/** A box from the machine: lilac tape, the square code that is its own, a green tick. */
function box(k: Builder): void {
  k.box(0, 0, 0, 0.72, 0.54, 0.6, { ...CARD, bevel: 0 });
  const stick = (x: number, y: number, w: number, h: number, color: string, z: number) =>
    k.quad([x, y, z], [x + w, y, z], [x + w, y + h, z], [x, y + h, z], { color, texels: 2, casts: false });
  const tape: Options = { color: '#8650bf', texels: 2, casts: false };
  k.quad([-0.05, 0.543, 0.3], [0.05, 0.543, 0.3], [0.05, 0.543, -0.3], [-0.05, 0.543, -0.3], tape);
  stick(-0.28, 0.14, 0.22, 0.22, '#2d2b36', 0.303);
  for (const [x, y] of [
    [-0.25, 0.28],
    [-0.15, 0.2],
    [-0.23, 0.17],
    [-0.14, 0.3],
  ] as const)
    stick(x, y, 0.05, 0.05, '#fff7ea', 0.306);
  const tick: Options = { color: '#2f9a5d', texels: 2, casts: false };
  k.quad([0.05, 0.24, 0.304], [0.12, 0.14, 0.304], [0.13, 0.2, 0.304], [0.09, 0.27, 0.304], tick);
  k.quad([0.12, 0.14, 0.304], [0.28, 0.36, 0.304], [0.24, 0.39, 0.304], [0.12, 0.21, 0.304], tick);
}
