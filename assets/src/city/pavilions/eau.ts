import { BoxGeometry, Matrix4 } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const WATER = '#5fd8e6';

function wheel(b: Modeller): void {
  const w = b.mover('spinZ', { speed: -0.45 }, -2.5, 19, -1);
  for (const z of [-1.6, 1.6]) w.torus(0, 0, z, 9, 0.36, '#c98d52', MATERIAL.plain, { rx: 0 });
  w.torus(0, 0, 0, 6.4, 0.25, '#e3ae45', MATERIAL.brass, { rx: 0 });
  for (let i = 0; i < 16; i++) {
    const [c, s] = [Math.cos((i / 16) * 2 * Math.PI), Math.sin((i / 16) * 2 * Math.PI)];
    for (const z of [-1.6, 1.6]) w.beam([0, 0, z], [c * 9, s * 9, z], 0.2, '#b5763f');
    const paddle = new Matrix4().makeRotationZ((i / 16) * 2 * Math.PI).setPosition(c * 9.3, s * 9.3, 0);
    w.add(new BoxGeometry(2.4, 0.22, 3.6), i % 4 ? '#12a5bd' : '#39c07a', MATERIAL.plain, paddle);
  }
  w.cylinder(0, 0, -2.6, 1.2, 1.2, 5.2, '#e3ae45', MATERIAL.brass, { rx: Math.PI / 2 });
}

/** Water and recycling: a great wheel under its chute, and an Archimedes' screw that lifts the water. */
export function eau(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'eau', accent).top - 0.6;
  wheel(b);
  for (const z of [-4.4, 2.4])
    for (const s of [-1, 1]) b.beam([-2.5 + s * 5.4, top - 0.4, z], [-2.5, 19.4, z], 0.5, PALETTE.trim);
  b.tube(
    [
      [12, 26, -6],
      [8, 26, -4],
      [4, 25.6, -2],
      [1.2, 24.6, -1],
      [-0.6, 22, -1],
    ],
    0.7,
    WATER,
    MATERIAL.molten,
    14,
  );
  b.box(6.2, 24.6, -3.2, 12, 0.4, 2.6, PALETTE.trim, MATERIAL.plain, { ry: 0.42 });
  b.tube(
    [
      [-10.8, 18, -1],
      [-11.5, 14, 0],
      [-11.2, 10.6, 2],
      [-11, 4, 6.6],
      [-11, 0.4, 8.2],
    ],
    0.8,
    WATER,
    MATERIAL.molten,
    14,
  );
  b.cylinder(-11, -0.1, 8.3, 2, 2, 0.7, PALETTE.trim, MATERIAL.panel);
  b.disc(-11, 0.64, 8.3, 1.7, WATER);
  // Fountains on one side of the door, sorted bales on the other.
  b.cylinder(8.9, 0, 8.9, 1.7, 1.7, 0.8, PALETTE.trim, MATERIAL.panel);
  b.disc(8.9, 0.82, 8.9, 1.5, WATER);
  b.cone(8.9, 1.8, 8.9, 0.6, 2.2, WATER, MATERIAL.molten, { sides: 7 });
  for (const [x, y, colour] of [
    [-7.4, 0.16, '#e8c64a'],
    [-8.9, 0.16, '#39c07a'],
    [-8.1, 1.26, '#5fb8c8'],
  ] as const)
    b.box(x, y, 9.3, 1.4, 1.1, 1.3, colour, MATERIAL.corrugated);
  const screw = b.mover('spinY', { speed: 0.8 }, 12, 0, -6);
  const thread = Array.from(
    { length: 45 },
    (_, i): Point => [Math.cos(i * 0.62) * 1.9, 1 + i * 0.56, Math.sin(i * 0.62) * 1.9],
  );
  screw.tube(thread, 0.6, '#39c07a', MATERIAL.plain, 90);
  screw.cylinder(0, 0, 0, 0.8, 0.8, 27, PALETTE.trim);
  b.cylinder(12, 25.4, -6, 3, 3.4, 1.8, accent);
  for (let i = 0; i < 3; i++) {
    const [c, s] = [Math.cos(i * 2.094), Math.sin(i * 2.094)];
    b.beam([12 + c * 2.9, 0, -6 + s * 2.9], [12 + c * 2.9, 25.4, -6 + s * 2.9], 0.25, PALETTE.trim);
    b.sphere(-9 + i * 6, top + 0.2, -8.6, 2.3, PALETTE.trim, MATERIAL.plain, { cap: Math.PI / 2 });
    b.torus(-9 + i * 6, top + 0.9, -8.6, 2.25, 0.18, '#39c07a');
  }
}
