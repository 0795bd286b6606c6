import { SECTOR_IDS } from '@ville-usine/shared/content/sector';
import { Matrix4 } from 'three';
import { MATERIAL } from '../kit/material.ts';
import type { Modeller, Point } from '../kit/modeller.ts';
import { PALETTE, SECTOR_LOOK } from '../kit/palette.ts';

const AXIS = 16.6;
const FLAT = new Matrix4().makeRotationX(Math.PI / 2);

function rings(b: Modeller): void {
  const great = b.mover('spinZ', { speed: 0.08 }, 0, AXIS, 0, 0.35);
  great.gear(11.4, 9.9, 40, 1.3, PALETTE.brass, MATERIAL.brass, new Matrix4(), 1.05);
  for (let i = 0; i < 40; i += 2) {
    const a = (i / 40) * 2 * Math.PI;
    great.sphere(Math.cos(a) * 10.65, Math.sin(a) * 10.65, 0.68, 0.22, '#a8702c', MATERIAL.brass);
  }
  const red = b.mover('gyro', { speed: 0.22, ax: 1, ay: 0, az: 0.3 }, 0, AXIS, 0, 1.2, 0.5);
  red.torus(0, 0, 0, 8.9, 0.36, '#c8553a', MATERIAL.brass, { rx: 0 });
  const teal = b.mover('gyro', { speed: -0.3, ax: 0.2, ay: 1, az: 0 }, 0, AXIS, 0, 0.2, 1.2);
  teal.torus(0, 0, 0, 7.2, 0.32, '#1f8f9a', MATERIAL.brass, { rx: 0 });
  const inner = b.mover('spinY', { speed: 0.5 }, 0, AXIS, 0, 0, 0.25);
  inner.gear(4.7, 3.9, 24, 0.6, '#f0c468', MATERIAL.brass, FLAT, 0.55);
  const sun = b.mover('pulse', {}, 0, AXIS, 0);
  sun.sphere(0, 0, 0, 3.4, '#ff8a1e', MATERIAL.glow, { top: '#ffc04a' });
  b.halo(0, AXIS, 0, 10, '#ffae4a');
}

/** One planet per sector, in its accent, on a tilted orbit. */
function planets(b: Modeller): void {
  const orbit = b.mover('spinY', { speed: 0.16 }, 0, AXIS, 0, 0, 0.16);
  orbit.torus(0, 0, 0, 14.2, 0.16, PALETTE.trim);
  for (const [k, sector] of SECTOR_IDS.entries()) {
    const a = (k / SECTOR_IDS.length) * 2 * Math.PI;
    const [x, z] = [Math.cos(a) * 14.2, Math.sin(a) * 14.2];
    orbit.sphere(x, 0, z, 0.98, SECTOR_LOOK[sector].accent);
    orbit.torus(x, 0, z, 1.36, 0.09, PALETTE.brass, MATERIAL.brass, { rx: Math.PI / 2 + 0.4 });
  }
}

/** Gears that mesh on the island's edge, as if they drove the whole. */
function drive(b: Modeller): void {
  const wheels: [number, number, number, number, number, string, number][] = [
    [-6.2, 5.2, 2.6, 0.8, 16, PALETTE.brass, 0.35],
    [-8.9, 1.6, 1.5, 0.5, 10, '#c8553a', -0.57],
    [6.8, 4.6, 3, 1, 18, '#1f8f9a', 0.3],
  ];
  for (const [x, z, outer, inner, teeth, colour, speed] of wheels) {
    const wheel = b.mover('spinY', { speed }, x, 1.5, z);
    wheel.gear(outer, inner, teeth, 0.9, colour, MATERIAL.brass, FLAT, 0.5);
    b.cylinder(x, 0.2, z, 0.5, 0.5, 2.2, PALETTE.dark, MATERIAL.steel);
  }
}

/** The landmark of the plaza: a basin, three white arms, and the great gear in which the sectors turn. */
export function orrery(b: Modeller): void {
  b.lathe(
    0,
    0,
    0,
    [
      [15.6, 0],
      [15.6, 0.3],
      [15, 0.3],
      [15, 0.6],
      [14.4, 0.6],
      [14.4, 0.85],
      [13.5, 0.85],
      [13.4, 0.7],
      [13.3, -0.1],
    ],
    PALETTE.paleStone,
    MATERIAL.panel,
  );
  b.cylinder(0, 0, 0, 6.4, 6, 1.1, PALETTE.trim, MATERIAL.panel);
  b.cylinder(0, 1.1, 0, 4.6, 4.2, 1, PALETTE.trim, MATERIAL.panel);
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * 2 * Math.PI + 0.5;
    const arm = Array.from({ length: 13 }, (_, k): Point => {
      const u = k / 12;
      const r = 3.4 + Math.sin(u * Math.PI * 0.95) * 7.6 * (0.25 + 0.75 * u);
      return [Math.cos(a) * r, 1.6 + u * 13.2, Math.sin(a) * r];
    });
    b.tube(arm, 0.62, PALETTE.trim, MATERIAL.plain, 22);
    const [x, y, z] = arm[12]!;
    b.sphere(x, y, z, 0.64, PALETTE.trim);
  }
  rings(b);
  planets(b);
  drive(b);
}
