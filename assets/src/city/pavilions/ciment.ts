import { Matrix4 } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

/** Cement: a rotary kiln turns on its piers, fed by a tower of cyclones; silos behind. */
export function ciment(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'ciment', accent).top - 0.6;
  b.truss([-9, 0, -7], [-9, 31, -7], 6, '#c9b79b', MATERIAL.plain, 6);
  for (let i = 0; i < 3; i++) {
    const y = 12 + i * 6.6;
    b.box(-9, y - 1.2, -7, 7.4, 0.3, 7.4, '#b5a48c', MATERIAL.panel);
    b.cylinder(-9, y - 0.9, -7, 0.5, 2.3, 4.4, '#d8c9ae');
    b.cylinder(-9, y + 3.5, -7, 2.3, 2.3, 1.7, '#e8842e');
  }
  b.tube(
    [
      [-9, 31, -7],
      [-9, 34.5, -7],
      [-4, 34.5, -7],
      [-3.6, 28, -7],
      [-3.6, 14, -7],
    ],
    0.8,
    '#d8c9ae',
    MATERIAL.plain,
    18,
  );
  const kiln = b.mover('spinY', { speed: 0.5 }, -5.4, 16.4, -3, 0, 0, -1.4);
  kiln.cylinder(0, 0, 0, 2.5, 2.5, 23, '#d8763f', MATERIAL.plain, { top: '#e8a04a' });
  for (const y of [3, 11.5, 20]) kiln.cylinder(0, y, 0, 2.95, 2.95, 1.1, '#e9dcc4', MATERIAL.steel);
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * 2 * Math.PI;
    kiln.box(Math.cos(a) * 2.5, 5 + (i % 2) * 10, Math.sin(a) * 2.5, 0.3, 2.4, 0.3, '#8d4a30');
  }
  kiln.gear(
    2.9,
    2.4,
    18,
    0.9,
    '#f0a82c',
    MATERIAL.plain,
    new Matrix4().makeRotationX(Math.PI / 2).setPosition(0, 14.6, 0),
    0.4,
  );
  for (const u of [3.5, 12, 20.5]) {
    const x = -5.4 + Math.sin(1.4) * u;
    const height = 16.4 + Math.cos(1.4) * u - 2.6 - top;
    b.box(x, top - 0.5, -3, 2.4, height + 0.5, 4.6, PALETTE.plinth, MATERIAL.panel);
  }
  b.cylinder(18.4, 20.2, -3, 2.2, 2.2, 3, PALETTE.dark, MATERIAL.steel, {
    rz: Math.PI / 2 - 1.4 + Math.PI / 2,
  });
  // A mixer's drum turns aslant over the porch, and two more stand ready beside the door.
  const drum = b.mover('spinY', { speed: 0.9 }, 9.4, 13.6, 2.6, 0.7, 0.75);
  const profile: [number, number][] = [
    [0, 0],
    [2, 0],
    [3.5, 2.9],
    [3.5, 4.7],
    [1.8, 8.4],
    [1.4, 8.4],
  ];
  drum.lathe(0, 0, 0, profile, '#fff2dc');
  for (const start of [0, 3.14]) {
    const band = Array.from({ length: 13 }, (_, i): [number, number, number] => {
      const u = i / 12;
      const r = u < 0.4 ? 2.2 + u * 3.5 : 3.6 - Math.max(0, u - 0.55) * 3.6;
      return [Math.cos(u * 5 + start) * r, 0.4 + u * 7.6, Math.sin(u * 5 + start) * r];
    });
    drum.tube(band, 0.4, '#e8842e', MATERIAL.plain, 22);
  }
  b.beam([9.4, top - 0.6, 1.6], [9.4, 13.8, 2.6], 0.7, PALETTE.dark, MATERIAL.steel);
  for (const s of [-1, 1]) {
    for (let i = 0; i < 5; i++)
      b.roundedBox(
        s * (8 + (i % 3) * 1.1),
        0.16 + (i > 2 ? 0.5 : 0),
        8.9,
        1,
        0.5,
        1.5,
        0.2,
        i % 2 ? '#f4e8d2' : '#e0c9a4',
      );
    b.cylinder(s * 11 - s * 0.6, 0.16, 9.4, 0.35, 0.5, 0.9, '#e8842e', MATERIAL.plain, { sides: 8 });
  }
  for (const x of [5.6, 12]) {
    b.cylinder(x, 0, -11, 2.9, 2.9, 19, '#e4d8c0', MATERIAL.panel);
    b.sphere(x, 19, -11, 2.9, '#e8842e', MATERIAL.plain, { cap: Math.PI / 2, sy: 0.45 });
  }
  b.halo(17, 20, -2, 4, '#ff8a2a');
  b.smoke(-9, 35, -7, 1.6, 0);
}
