import { BoxGeometry, Matrix4, Shape } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const NOSE: [number, number][] = [
  [2.48, 24],
  [1.93, 27.2],
  [1.13, 30],
  [0.37, 31.8],
  [0, 32.4],
];

function rocket(b: Modeller, x: number, z: number, accent: string): void {
  b.cylinder(x, 0, z, 6, 5, 3.2, PALETTE.plinth, MATERIAL.panel);
  b.cylinder(x, 9, z, 4.6, 4, 3, PALETTE.dark, MATERIAL.steel);
  b.lathe(
    x,
    12,
    z,
    [
      [1.6, 0],
      [2.2, 0.6],
      [2.6, 3],
      [2.6, 13],
      [2.6, 22],
      [2.45, 24],
      [1.9, 27],
    ],
    PALETTE.trim,
  );
  b.lathe(
    x,
    12,
    z,
    NOSE.map(([r, y]) => [r + 0.03, y]),
    '#e8482a',
  );
  b.cylinder(x, 18, z, 2.66, 2.66, 2.2, '#e8482a');
  b.cylinder(x, 33.4, z, 2.66, 2.64, 1.2, accent);
  for (let i = 0; i < 4; i++) {
    const fin = new Shape();
    fin.moveTo(2.2, 0);
    fin.lineTo(5, -2.4);
    fin.lineTo(5, 0.8);
    fin.lineTo(2.5, 6.4);
    const turn = new Matrix4().makeRotationY((i * Math.PI) / 2 + 0.78).setPosition(x, 13.4, z);
    b.extrude(fin, 0.4, accent, MATERIAL.plain, turn);
  }
  b.sphere(x, 31, z + 2.2, 1.05, PALETTE.glass, MATERIAL.glass, { sz: 0.5 });
  b.torus(x, 31, z + 2.6, 1.1, 0.18, '#d8a23c', MATERIAL.brass, { rx: 0 });
  for (const s of [-1, 1]) {
    b.cylinder(x + s * 3.5, 12, z, 1.1, 1.1, 14, PALETTE.trim);
    b.cone(x + s * 3.5, 27.5, z, 1.12, 3, accent);
    b.cylinder(x + s * 3.5, 10.8, z, 1.4, 0.9, 1.4, PALETTE.dark, MATERIAL.steel);
  }
  b.smoke(x, 11, z + 3, 1.3, 0);
  b.smoke(x - 3, 11, z + 1, 1, 0);
}

function fan(b: Modeller, accent: string): void {
  b.torus(9.2, 15.4, 2, 4.5, 0.7, PALETTE.trim, MATERIAL.plain, { rx: 0 });
  b.roundedBox(9.2, 9.6, 1.6, 2, 2, 3, 0.4, PALETTE.dark);
  const rotor = b.mover('spinZ', { speed: 1.1 }, 9.2, 15.4, 2);
  rotor.sphere(0, 0, 0.2, 1.1, accent, MATERIAL.plain, { sz: 1.3 });
  for (let i = 0; i < 14; i++) {
    const blade = new Matrix4()
      .makeRotationZ((i / 14) * 2 * Math.PI)
      .multiply(new Matrix4().makeTranslation(0, 2.5, 0))
      .multiply(new Matrix4().makeRotationY(0.6));
    rotor.add(new BoxGeometry(0.8, 3.1, 0.1), '#cfd6de', MATERIAL.steel, blade);
  }
}

/** Aerospace: a rocket on its pad beside the red gantry, a jet engine's fan turning over the door. */
export function aerospatial(b: Modeller, accent: string): void {
  pavilionBase(b, 'aerospatial', accent);
  const [x, z] = [-3, -6];
  rocket(b, x, z, accent);
  b.truss([5, 0, z], [5, 42, z], 2.6, '#e8482a', MATERIAL.plain, 10);
  for (const y of [20, 28, 36]) b.truss([4, y, z], [0.2, y, z], 1.1, PALETTE.trim, MATERIAL.plain, 3);
  b.beam([5, 42, z], [5, 49, z], 0.16, PALETTE.trim);
  fan(b, accent);
  // A satellite goes round the rocket's nose.
  const orbit = b.mover('spinY', { speed: 0.5 }, x, 41, z, 0, 0, 0.22);
  orbit.torus(0, 0, 0, 7.4, 0.12, '#d8a23c', MATERIAL.brass);
  orbit.box(7.4, -0.8, 0, 1.6, 1.6, 1.6, '#d8a23c', MATERIAL.brass);
  for (const s of [-1, 1]) orbit.box(7.4, -0.6, s * 2.6, 0.14, 1.3, 3, '#24407a', MATERIAL.glass);
  // A propeller blade and an engine's nose beside the door.
  for (const s of [-1, 1]) {
    b.cylinder(s * 8.8, 0.16, 8.9, 1.2, 1.4, 2.2, PALETTE.trim, MATERIAL.plain, { sides: 12 });
    b.torus(s * 8.8, 2.4, 8.9, 1.3, 0.22, accent);
    b.cone(s * 8.8, 2.9, 8.9, 0.6, 1.2, '#e8482a', MATERIAL.plain, { sides: 8 });
    b.disc(s * 8.8, 2.34, 8.9, 1.2, PALETTE.dark);
  }
}
