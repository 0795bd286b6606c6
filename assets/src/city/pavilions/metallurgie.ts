import { Matrix4, Shape } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const RED = '#8c3d33';

function sawtoothRoof(b: Modeller, top: number): void {
  for (let i = 0; i < 3; i++) {
    const tooth = new Shape();
    tooth.moveTo(0, 0);
    tooth.lineTo(4.2, 0);
    tooth.lineTo(4.2, 0.4);
    tooth.lineTo(0, 3.2);
    const place = new Matrix4().makeRotationY(Math.PI / 2).setPosition(-11, top - 0.2, -1.6 - i * 4.2);
    b.extrude(tooth, 22, '#7c3b34', MATERIAL.corrugated, place);
  }
}

/** The great ladle in its gantry: swings on its trunnions while the metal runs. */
function ladle(b: Modeller, top: number, accent: string): void {
  const head = 31;
  for (const s of [-1, 1]) {
    b.truss([s * 8.5, top - 0.5, 0], [s * 8.5, head, 0], 2.4, PALETTE.dark, MATERIAL.steel, 7);
    b.roundedBox(s * 8.5, head, 0, 4.4, 1.6, 4, 0.5, accent);
    b.box(s * 8.5, head + 1.6, 0, 3, 1.2, 2.6, PALETTE.dark, MATERIAL.corrugated);
    b.beam([s * 4.6, head + 1, 0], [s * 4.6, 25, 0], 0.24, PALETTE.steel, MATERIAL.steel);
  }
  b.truss([-8.5, head + 0.8, -1], [8.5, head + 0.8, -1], 1.8, accent, MATERIAL.plain, 7);
  b.box(0, head + 1.6, -1, 5, 2, 3, PALETTE.dark, MATERIAL.corrugated);
  const l = b.mover('tilt', { angle: -0.42, swing: 0.06, speed: 0.5 }, 0, 24.6, 0);
  const profile: [number, number][] = [
    [0, -1.6],
    [2.7, -1.4],
    [3.5, -0.8],
    [4.2, 5.2],
    [4.6, 5.5],
    [4.6, 6.1],
    [4, 6.1],
    [3.9, 5.5],
    [0, 5.4],
  ];
  l.lathe(0, -4.2, 0, profile, '#4a4858', MATERIAL.steel);
  l.torus(0, -1.6, 0, 4, 0.34, accent);
  l.torus(0, 0.7, 0, 4.3, 0.28, accent);
  l.beam([-5.4, 0, 0], [5.4, 0, 0], 0.55, PALETTE.steel, MATERIAL.steel);
  for (const s of [-1, 1])
    l.cylinder(s * 4.6 + 0.3, 0, 0, 1.2, 1.2, 0.6, '#d8a23c', MATERIAL.brass, { rz: Math.PI / 2 });
  l.cylinder(0, 1.3, 0, 3.85, 3.85, 0.12, '#ff9a30', MATERIAL.molten);
  l.box(0, 1.2, 4.3, 2, 0.7, 1.6, '#41404f', MATERIAL.steel);
}

function pour(b: Modeller, top: number): void {
  const fall: Point[] = [
    [0, 24.2, 4],
    [0, 24.1, 5],
    [0, 22.4, 6],
    [0, 18, 6.4],
    [0, top + 2.4, 6.4],
  ];
  b.tube(fall, 0.72, '#ff9a2e', MATERIAL.molten, 12);
  b.lathe(
    0,
    top - 0.6,
    5.6,
    [
      [0, 0],
      [2.4, 0],
      [3, 3.4],
      [3.3, 3.4],
      [3.3, 4],
      [2.7, 4],
      [2.5, 3.4],
      [0, 3.3],
    ],
    '#55505c',
    MATERIAL.steel,
  );
  b.cylinder(0, top + 2.9, 5.6, 2.6, 2.6, 0.12, '#ff9a30', MATERIAL.molten);
  b.halo(0, top + 3.6, 6, 8, '#ff7a22');
  b.halo(0, 24.4, 4.6, 7, '#ff8a2a');
  for (const s of [-1, 1]) {
    const runner: Point[] = [
      [s * 2.2, top + 1, 5.2],
      [s * 5, top + 0.6, 5.4],
      [s * 7.2, top + 0.2, 6.3],
      [s * 8.3, top - 1.2, 7.9],
      [s * 8.3, 5, 8.1],
      [s * 8.3, 1.7, 8.1],
    ];
    b.tube(runner, 0.36, '#ff8a26', MATERIAL.molten, 12);
    b.lathe(
      s * 8.3,
      0.16,
      8.1,
      [
        [0, 0],
        [0.9, 0],
        [1.15, 1.6],
        [1.3, 1.6],
        [1.3, 1.9],
        [1, 1.9],
        [0.95, 1.5],
        [0, 1.5],
      ],
      '#4a4858',
      MATERIAL.steel,
    );
    b.cylinder(s * 8.3, 1.6, 8.1, 0.95, 0.95, 0.1, '#ff9a30', MATERIAL.molten);
    b.halo(s * 8.3, 2.2, 8.6, 2.4, '#ff8a2a');
  }
}

function furnace(b: Modeller): void {
  const profile: [number, number][] = [
    [4.2, 0],
    [4.2, 3],
    [3.4, 5],
    [4, 11],
    [3.1, 17],
    [2, 21],
    [2, 25],
    [2.6, 25.2],
    [2.6, 26.2],
    [1, 26.6],
  ];
  b.lathe(-9, 0, -10, profile, RED, MATERIAL.corrugated, { top: '#b5523c' });
  for (const [y, r] of [
    [3.2, 4.15],
    [8, 3.75],
    [11.2, 4.05],
    [17, 3.2],
    [21.2, 2.1],
  ] as const)
    b.torus(-9, y, -10, r, 0.22, '#e7c9a0');
  b.torus(-9, 5, -10, 5.3, 0.42, PALETTE.steel, MATERIAL.steel);
  for (let i = 0; i < 3; i++) {
    b.cylinder(3 + i * 4, 0, -11.2, 1.7, 1.7, 15, '#c8764e', MATERIAL.brick);
    b.sphere(3 + i * 4, 15, -11.2, 1.7, '#c8764e', MATERIAL.plain, { cap: Math.PI / 2 });
    b.torus(3 + i * 4, 12, -11.2, 1.72, 0.14, PALETTE.trim);
  }
  b.tube(
    [
      [-9, 26, -10],
      [-9, 29, -10],
      [-5, 29.5, -10.4],
      [0, 22, -11],
      [3, 16.6, -11.2],
    ],
    0.75,
    PALETTE.steel,
    MATERIAL.steel,
    14,
  );
  b.cylinder(11.8, 0, -9, 1.5, 1.05, 30, '#b4553c', MATERIAL.brick);
  b.cylinder(11.8, 26, -9, 1.2, 1.15, 2, PALETTE.trim);
  b.cylinder(11.8, 30, -9, 1.2, 1.2, 0.5, PALETTE.dark);
  b.smoke(11.8, 31, -9, 2.2, 0);
  b.smoke(-9, 27.5, -10, 1.5, 0);
}

/** Metallurgy: a ladle pours from its gantry over the door; a blast furnace and its stoves stand behind. */
export function metallurgie(b: Modeller, accent: string): void {
  const { top } = pavilionBase(b, 'metallurgie', accent);
  sawtoothRoof(b, top);
  ladle(b, top, accent);
  pour(b, top);
  furnace(b);
}
