import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const BOTTLE: [number, number][] = [
  [0, 0],
  [2.4, 0],
  [2.8, 0.5],
  [2.8, 4],
  [2.5, 4.6],
  [2.5, 5.6],
  [2.8, 6.2],
  [2.8, 9],
  [2.2, 11],
  [1, 12.8],
  [0.9, 14],
];

function bottle(
  b: Modeller,
  foot: number,
  x: number,
  z: number,
  scale: number,
  colour: string,
  cap: string,
): void {
  b.lathe(
    x,
    foot,
    z,
    BOTTLE.map(([r, y]) => [r * scale, y * scale]),
    colour,
    MATERIAL.clear,
  );
  b.cylinder(x, foot + 13.6 * scale, z, 1.15 * scale, 1.15 * scale, 1.5 * scale, cap, MATERIAL.corrugated);
  b.torus(x, foot + 13.3 * scale, z, 1.1 * scale, 0.14 * scale, cap);
}

/** Radians between two pellets of the arc. */
const PELLET_STEP = 0.2;

/** Plastics: three giant bottles, a hopper that shoots an arc of pellets, a turning extruder screw. */
export function plasturgie(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'plasturgie', accent).top - 0.6;
  bottle(b, top, -7.2, -2, 1, '#4fc3ff', PALETTE.trim);
  bottle(b, top, 0, -4, 1.42, '#ff7f9f', '#ffc62e');
  bottle(b, top, 7.2, -2, 0.9, '#7fe0a0', PALETTE.trim);
  // The pellets fly on half a circle, three steps at a time, from the hopper into the great bottle.
  const arc = b.mover('ratchet', { step: -3 * PELLET_STEP, speed: 0.5 }, -5.5, 23.4, -6.5, 0.43);
  for (let k = 0; k < 18; k++) {
    const a = Math.PI + 0.35 - k * PELLET_STEP;
    arc.sphere(Math.cos(a) * 6.1, Math.sin(a) * 11, 0, 0.72, ['#ffc62e', '#ff7f9f', '#4fc3ff'][k % 3]!);
  }
  b.cylinder(-11, 0, -9, 2.2, 2.2, 15.6, PALETTE.trim, MATERIAL.corrugated);
  b.cylinder(-11, 15.5, -9, 0.6, 2.5, 5, accent);
  b.torus(-11, 20.5, -9, 2.5, 0.2, '#ffc62e');
  // Giant bricks and beads wait beside the door.
  for (const [x, y, colour] of [
    [-9.8, 0.16, '#4fc3ff'],
    [-7.6, 0.16, '#ffc62e'],
    [-8.7, 1.36, accent],
  ] as const) {
    b.box(x, y, 8.9, 2.1, 1.2, 1.4, colour);
    for (const s of [-0.5, 0.5])
      b.cylinder(x + s, y + 1.2, 8.9, 0.3, 0.3, 0.22, colour, MATERIAL.plain, { sides: 9 });
  }
  for (const [x, r, colour] of [
    [7.4, 0.8, accent],
    [9, 1.05, '#7fe0a0'],
    [10.6, 0.65, '#ffc62e'],
  ] as const)
    b.sphere(x, 0.1 + r, 8.9, r, colour);
  const screw = b.mover('spinY', { speed: 0.6 }, 9, 0, -10);
  const thread = Array.from(
    { length: 27 },
    (_, i): Point => [Math.cos(i * 0.62) * 1.9, 1 + i * 0.85, Math.sin(i * 0.62) * 1.9],
  );
  screw.tube(thread, 0.55, '#ff9db4', MATERIAL.plain, 54);
  screw.cylinder(0, 0, 0, 0.7, 0.7, 24, PALETTE.trim);
  screw.sphere(0, 24.6, 0, 1.3, '#ffc62e');
}
