import { ExtrudeGeometry, Matrix4, Shape } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { random } from '../../kit/random.ts';
import { pavilionBase } from './base.ts';

/** A stack of ceramic discs under a polished ball; gives the ball's place. */
function insulator(b: Modeller, foot: number, x: number, z: number, height: number): Point {
  b.cylinder(x, foot - 1, z, 1.9, 1.5, 2, PALETTE.dark, MATERIAL.steel);
  const discs = Math.round((height - 2) / 1.7);
  const profile = Array.from({ length: discs }, (_, i): [number, number][] => {
    const y = foot + 1 + i * 1.7;
    const r = 1.8 - (0.55 * i) / discs;
    return [
      [0.7, y],
      [r, y + 0.35],
      [0.7, y + 0.95],
    ];
  }).flat();
  b.lathe(x, 0, z, profile, '#a04a34', MATERIAL.plain, { top: '#d98355' });
  const ball = foot + 1 + discs * 1.7 + 1;
  b.sphere(x, ball, z, 1.35, '#dfe6ee', MATERIAL.steel);
  b.torus(x, ball - 0.6, z, 1.7, 0.24, '#dfe6ee', MATERIAL.steel);
  return [x, ball, z];
}

function arc(still: Modeller, from: Point, to: Point, seed: number): void {
  const b = still.mover('spark', { speed: 2.5, phase: seed }, 0, 0, 0);
  const next = random(seed);
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const u = i / 9;
    const loose = i === 0 || i === 9 ? 0 : 1.3;
    const mid = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * u + (next() - 0.5) * loose;
    return [mid(0), mid(1) + Math.sin(u * Math.PI) * 1.6, mid(2)];
  });
  for (let i = 1; i < points.length; i++) b.beam(points[i - 1]!, points[i]!, 0.11, '#a8e4ff', MATERIAL.glow);
}

function turbine(b: Modeller, accent: string): void {
  b.cylinder(0, 0, -11, 1.6, 0.8, 34, PALETTE.trim);
  b.roundedBox(0, 33.4, -10.6, 1.8, 1.9, 4.6, 0.6, PALETTE.trim);
  const rotor = b.mover('spinZ', { speed: 0.8 }, 0, 34.4, -7.9);
  rotor.sphere(0, 0, 0, 0.95, accent);
  for (let i = 0; i < 3; i++) {
    const turn = new Matrix4().makeRotationZ((i * 2 * Math.PI) / 3);
    const blade = new Shape();
    blade.moveTo(-0.35, 0);
    blade.lineTo(-0.75, 2.5);
    blade.quadraticCurveTo(-0.2, 8, 0, 11.2);
    blade.lineTo(0.38, 11.2);
    blade.quadraticCurveTo(0.55, 6, 0.45, 0);
    rotor.add(
      new ExtrudeGeometry(blade, { depth: 0.22, bevelEnabled: false, curveSegments: 4 }),
      PALETTE.trim,
      MATERIAL.plain,
      turn,
    );
    const tip = new Shape();
    tip.moveTo(0, 11.2);
    tip.lineTo(0.06, 13);
    tip.lineTo(0.34, 13);
    tip.lineTo(0.38, 11.2);
    rotor.add(
      new ExtrudeGeometry(tip, { depth: 0.22, bevelEnabled: false }),
      '#e8482a',
      MATERIAL.plain,
      turn,
    );
  }
}

/** Electricity: three tall insulators, arcs between them, a wind turbine behind. */
export function electricite(b: Modeller, accent: string): void {
  const { top } = pavilionBase(b, 'electricite', accent);
  const left = insulator(b, top - 0.6, -8, -1, 17);
  const middle = insulator(b, top - 0.6, 0, -3, 21);
  const right = insulator(b, top - 0.6, 8, -1, 17);
  arc(b, left, middle, 3);
  arc(b, middle, right, 8);
  b.halo(0, middle[1], -3, 6, '#6fb8ff');
  turbine(b, accent);
  // Solar panels on the eaves, batteries beside the door.
  for (let i = 0; i < 4; i++)
    b.box(-9.6 + i * 6.4, top + 0.3, 3.6, 4.6, 0.16, 2.6, '#24407a', MATERIAL.glass, { rx: 0.5 });
  for (const s of [-1, 1])
    for (let i = 0; i < 3; i++) {
      const x = s * (7.2 + i * 1.45);
      b.cylinder(x, 0.16, 8.9, 0.62, 0.62, 2.4, '#3b3a4a', MATERIAL.plain, { sides: 9 });
      b.cylinder(x, 1.9, 8.9, 0.65, 0.65, 0.75, accent, MATERIAL.plain, { sides: 9 });
      b.cylinder(x, 2.65, 8.9, 0.24, 0.24, 0.3, '#dfe6ee', MATERIAL.steel);
    }
  for (let i = 0; i < 3; i++) b.box(-9 + i * 9, top - 0.2, -7, 5, 3.2, 2.6, '#5d6a78', MATERIAL.corrugated);
}
