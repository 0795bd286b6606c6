import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const FLASKS = [
  { at: [-7.2, 18.5, -3], radius: 4.2, liquid: '#54d6c8' },
  { at: [6.8, 21.5, -5], radius: 5, liquid: '#b06cff' },
  { at: [0.4, 16.2, 1], radius: 3, liquid: '#ffb545' },
] as const;

/** Chemistry: three round flasks on tripods, and a turning double helix behind them. */
export function chimie(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'chimie', accent).top - 0.6;
  for (const { at, radius: r, liquid } of FLASKS) {
    const [x, y, z] = at;
    // Two half globes: no transparency on the base tier, so the liquid is its own skin.
    b.sphere(x, y, z, r, '#d6f2f2', MATERIAL.clear, { cap: Math.PI * 0.5 });
    b.sphere(x, y, z, r, liquid, MATERIAL.clear, { cap: Math.PI * 0.5, rx: Math.PI });
    b.torus(x, y, z, r + 0.1, 0.2, '#d8a23c', MATERIAL.brass);
    for (let k = 0; k < 3; k++) {
      const [c, s] = [Math.cos(k * 2.094 + 0.4), Math.sin(k * 2.094 + 0.4)];
      b.beam(
        [x + c * r * 1.1, top, z + s * r * 1.1],
        [x + c * r * 0.85, y - r * 0.4, z + s * r * 0.85],
        0.2,
        PALETTE.dark,
        MATERIAL.steel,
      );
    }
    b.cylinder(x, y + r - 0.1, z, 0.55, 0.55, 1.6, '#cfeef0', MATERIAL.clear);
    b.torus(x, y + r + 1.4, z, 0.6, 0.14, '#d8a23c', MATERIAL.brass);
  }
  b.tube(
    [
      [-7.2, 24.1, -3],
      [-7.2, 26.4, -3],
      [-2, 27.6, -4],
      [3, 27.4, -5],
      [6.8, 28.2, -5],
      [6.8, 27.6, -5],
    ],
    0.3,
    '#9be6ff',
    MATERIAL.clear,
    16,
  );
  b.tube(
    [
      [-4.6, 16, -2],
      [-3, 14.6, -1],
      [-1.6, 15, 0.4],
    ],
    0.3,
    '#54d6c8',
    MATERIAL.clear,
    6,
  );
  // Test tubes in their racks beside the door, their liquid bobbing in one of them.
  for (const s of [-1, 1]) {
    b.box(s * 8.9, 0.16, 8.9, 3.6, 0.4, 1.3, PALETTE.timber, MATERIAL.wood);
    b.box(s * 8.9, 2.2, 8.9, 3.6, 0.25, 1.3, PALETTE.timber, MATERIAL.wood);
    for (const t of [-1, 1])
      b.box(s * 8.9 + t * 1.7, 0.16, 8.9, 0.2, 2.2, 1.2, PALETTE.timber, MATERIAL.wood);
    for (const [i, colour] of ['#54d6c8', '#b06cff', '#ffb545'].entries()) {
      const x = s * 8.9 + (i - 1) * 1.05;
      b.cylinder(x, 0.5, 8.9, 0.4, 0.4, 1.8 + i * 0.4, colour, MATERIAL.clear, { sides: 8 });
      b.cylinder(x, 2.3 + i * 0.4, 8.9, 0.42, 0.42, 1.5 - i * 0.4, '#d6f2f2', MATERIAL.clear, { sides: 8 });
      b.torus(x, 3.8, 8.9, 0.42, 0.09, '#d8a23c', MATERIAL.brass);
    }
  }
  const helix = b.mover('spinY', { speed: 0.35 }, 0, 0, -9.5);
  const colours = ['#ffb545', '#ff6f8f', '#f6ecd8', '#54d6c8'];
  for (const [strand, start] of [0, Math.PI].entries()) {
    const points = Array.from({ length: 24 }, (_, i): Point => {
      const a = i * 0.58 + start;
      return [Math.cos(a) * 2.6, 1 + i * 1.45, Math.sin(a) * 2.6];
    });
    helix.tube(points, 0.44, strand ? accent : '#2fc4b2', MATERIAL.plain, 44);
    for (let i = 1; i < 24; i++) {
      const [x, y, z] = points[i]!;
      helix.sphere(x, y, z, 0.59, colours[(i + strand) % 4]!);
      if (!strand) helix.beam([x, y, z], [-x, y, -z], 0.14, PALETTE.trim);
    }
  }
  b.cylinder(0, 0, -9.5, 4, 3.4, 1.6, PALETTE.plinth, MATERIAL.panel);
  b.smoke(6.8, 29, -5, 0.8, 2);
}
