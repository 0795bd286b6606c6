import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

/** x, z, height, radius, colour of each distillation column. */
const COLUMNS: [number, number, number, number, string][] = [
  [-9, -5, 24, 1.5, '#e9dcc4'],
  [-5, -8, 30, 1.8, '#d7dde2'],
  [-0.5, -4, 20, 2.1, '#e6b98c'],
  [4, -8.5, 27, 1.5, '#d7dde2'],
  [8, -4, 17, 2.4, '#e9dcc4'],
];

/** A nodding pump beside the door: its beam rocks while the crank goes round. */
function pump(b: Modeller, accent: string): void {
  const [x, z] = [-9.2, 8.9];
  b.box(x, 0.1, z, 2.2, 0.4, 3.4, PALETTE.dark);
  for (const s of [-1, 1])
    b.beam([x + s * 0.8, 0.4, z], [x, 4.2, z], 0.16, PALETTE.trim, MATERIAL.plain, true);
  const beam = b.mover('tilt', { angle: 0, swing: 0.24, speed: 1.3 }, x, 4.3, z);
  beam.box(0, -0.25, -0.3, 0.5, 0.5, 5, accent);
  beam.sphere(0, -0.1, 2.4, 0.75, accent, MATERIAL.plain, { sx: 0.5 });
  beam.beam([0, 0, 2.7], [0, -3, 2.7], 0.06, PALETTE.dark);
  beam.box(0, -0.9, -2.6, 1, 1.3, 0.8, PALETTE.dark);
  for (const [i, colour] of ['#e8482a', '#f0a82c', accent].entries())
    b.cylinder(
      9 + (i % 2) * 1.2,
      0.16 + (i > 1 ? 1.3 : 0),
      8.9 + (i > 1 ? 0 : 0.2),
      0.55,
      0.55,
      1.3,
      colour,
      MATERIAL.plain,
      { sides: 8 },
    );
}

/** Petroleum: a family of distillation columns with their galleries, a gas sphere and the flare. */
export function petrole(b: Modeller, accent: string): void {
  pavilionBase(b, 'petrole', accent);
  for (const [x, z, height, r, colour] of COLUMNS) {
    b.cylinder(x, 0, z, r, r, height, colour, MATERIAL.corrugated);
    b.sphere(x, height, z, r, PALETTE.trim, MATERIAL.plain, { cap: Math.PI / 2 });
    for (let y = 12; y < height; y += 4) {
      b.cylinder(x, y, z, r + 0.75, r + 0.75, 0.16, accent);
      b.torus(x, y + 0.95, z, r + 0.72, 0.07, accent);
    }
    b.beam([x + r + 0.15, 9, z], [x + r + 0.15, height, z], 0.2, PALETTE.steel, MATERIAL.steel);
  }
  b.tube(
    [
      [-9, 24, -5],
      [-9, 26.6, -5],
      [-6, 26.6, -5.5],
      [-5.6, 22, -7],
    ],
    0.5,
    PALETTE.steel,
    MATERIAL.steel,
    10,
  );
  b.tube(
    [
      [-5, 30, -8],
      [-5, 32.4, -8],
      [0, 32.4, -7],
      [1, 22, -5],
      [0, 20.5, -4.4],
    ],
    0.55,
    accent,
    MATERIAL.plain,
    14,
  );
  b.tube(
    [
      [4, 27, -8.5],
      [4, 29, -8.5],
      [7, 28, -6],
      [8, 18, -4.4],
    ],
    0.45,
    PALETTE.steel,
    MATERIAL.steel,
    10,
  );
  b.truss([12.4, 0, -9], [12.4, 32, -9], 1.8, PALETTE.dark, MATERIAL.steel, 8);
  b.cylinder(12.4, 0, -9, 0.35, 0.35, 34, PALETTE.steel, MATERIAL.steel);
  const flare = b.mover('flare', {}, 12.4, 34, -9);
  flare.lathe(
    0,
    0,
    0,
    [
      [0.35, 0],
      [1.3, 1.2],
      [1.5, 2.4],
      [0.9, 4.4],
      [0.25, 6.2],
      [0, 7],
    ],
    '#ff8a1e',
    MATERIAL.glow,
    { top: '#ffd86a' },
  );
  pump(b, accent);
  b.halo(12.4, 36, -9, 8, '#ff8a2a');
  b.sphere(-1, 14.8, 3, 3.3, PALETTE.trim);
  b.torus(-1, 14.8, 3, 3.35, 0.18, accent);
  for (let i = 0; i < 6; i++) {
    const [c, s] = [Math.cos((i / 6) * 2 * Math.PI), Math.sin((i / 6) * 2 * Math.PI)];
    b.beam([-1 + c * 3, 9.5, 3 + s * 3], [-1 + c * 3.1, 14.5, 3 + s * 3.1], 0.22, PALETTE.trim);
  }
}
