import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const X = -1.5;

function traces(b: Modeller, y: number): void {
  const line = (points: Point[]) => {
    for (let i = 1; i < points.length; i++)
      b.beam(points[i - 1]!, points[i]!, 0.14, '#4dffd8', MATERIAL.glow);
  };
  const z = -2.9;
  for (let i = 0; i < 6; i++) {
    const u = -3.6 + i * 1.45;
    line([
      [X + u, y + 13.2, z],
      [X + u, y + 14.4, z],
      [X + u * 1.5, y + 15.4, z],
      [X + u * 1.5, y + 16.8, z],
    ]);
    line([
      [X + u, y + 3.6, z],
      [X + u, y + 2.6, z],
      [X + u * 1.5, y + 1.6, z],
      [X + u * 1.5, y + 0.2, z],
    ]);
    line([
      [3.3, y + 8.4 + u, z],
      [4.3, y + 8.4 + u, z],
      [5.2, y + 8.4 + u * 1.5, z],
      [6.8, y + 8.4 + u * 1.5, z],
    ]);
    line([
      [-6.3, y + 8.4 + u, z],
      [-7.3, y + 8.4 + u, z],
      [-8.2, y + 8.4 + u * 1.5, z],
      [-9.8, y + 8.4 + u * 1.5, z],
    ]);
  }
}

/** Electronics: a chip as big as a façade, its tracks alight, and a wafer that shimmers as it turns. */
export function electronique(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'electronique', accent).top - 0.6;
  const y = top + 1.2;
  b.roundedBox(X, y, -4, 17, 17, 2, 0.8, '#1f3b3a');
  b.roundedBox(X, y + 3.6, -3.1, 9.6, 9.6, 1.4, 0.4, '#26242f', MATERIAL.steel);
  b.roundedBox(X, y + 5.4, -2.5, 6, 6, 1.1, 0.3, '#3c3a48', MATERIAL.steel);
  b.box(X, y + 7.2, -1.9, 2.4, 2.4, 0.15, '#4dffd8', MATERIAL.glow);
  for (const f of [-1, 1])
    for (let i = 0; i < 8; i++) {
      const u = -7 + i * 2;
      b.beam(
        [X + u, y + 8.5 + f * 8.4, -4],
        [X + u, y + 8.5 + f * 9.7, -4],
        0.34,
        '#e3ae45',
        MATERIAL.brass,
        true,
      );
      b.beam(
        [X + f * 8.4, y + 8.5 + u, -4],
        [X + f * 9.7, y + 8.5 + u, -4],
        0.34,
        '#e3ae45',
        MATERIAL.brass,
        true,
      );
    }
  traces(b, y);
  b.halo(X, y + 8.4, -1, 5, '#3de0c0');
  // The head that places chips runs along its rail over the crown.
  b.truss([X - 10, y + 20, -4], [X + 10, y + 20, -4], 1.1, PALETTE.trim, MATERIAL.steel, 7);
  for (const s of [-1, 1])
    b.beam([X + s * 9.6, top, -4], [X + s * 9.6, y + 20, -4], 0.4, PALETTE.trim, MATERIAL.plain, true);
  const head = b.mover('trolley', { swing: 7, speed: 0.6 }, X, y + 18.6, -3.4, Math.PI / 2);
  head.box(0, 0, 0, 1.6, 1.6, 2.2, accent);
  head.beam([0, 0, 0], [0, -1.6, 0], 0.3, PALETTE.dark, MATERIAL.steel);
  head.box(0, -2.1, 0, 0.4, 0.5, 1.3, '#4dffd8', MATERIAL.glow);
  // Two components as tall as a person beside the door.
  for (const s of [-1, 1]) {
    b.roundedBox(s * 8.6, 1.1, 8.9, 3.6, 1, 1.5, 0.2, '#2a3338');
    for (let i = 0; i < 4; i++)
      for (const t of [-1, 1])
        b.beam(
          [s * 8.6 - 1.35 + i * 0.9, 1.5, 8.9 + t * 0.8],
          [s * 8.6 - 1.35 + i * 0.9, 0.16, 8.9 + t * 1.05],
          0.1,
          '#dfe6ee',
          MATERIAL.steel,
          true,
        );
    b.box(s * 8.6 - 1.3, 2.1, 9.2, 0.35, 0.08, 0.35, '#4dffd8', MATERIAL.glow);
  }
  const wafer = b.mover('spinY', { speed: 0.5 }, 11, 19, -5);
  wafer.cylinder(0, 0, -0.15, 5, 5, 0.3, '#a8a0d8', MATERIAL.wafer, { rx: Math.PI / 2 });
  wafer.torus(0, 0, 0, 5.05, 0.2, '#e3ae45', MATERIAL.brass, { rx: 0 });
  b.cylinder(11, top - 1, -5, 0.5, 0.5, 5.2, PALETTE.dark, MATERIAL.steel);
  for (const s of [-1, 1])
    b.beam([X + s * 6, top, -4], [X + s * 6, y + 1, -4], 0.5, PALETTE.dark, MATERIAL.steel);
}
