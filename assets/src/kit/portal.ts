import { Matrix4, Shape } from 'three';
import { MATERIAL } from './material.ts';
import type { Modeller } from './modeller.ts';
import { PALETTE } from './palette.ts';

/** The outline of an arch: half width, height of the springing, and the same inside it for a frame. */
function arch(half: number, spring: number, hole?: number): Shape {
  const shape = new Shape();
  shape.moveTo(-half, 0);
  shape.lineTo(-half, spring);
  shape.absarc(0, spring, half, Math.PI, 0, true);
  shape.lineTo(half, 0);
  if (hole) {
    shape.lineTo(hole, 0);
    shape.lineTo(hole, spring);
    shape.absarc(0, spring, hole, 0, Math.PI, false);
    shape.lineTo(-hole, 0);
  }
  return shape;
}

/** A glowing arch door in its coloured frame, foot at (0, y, z), facing +z. Returns the height of its crown. */
export function portal(b: Modeller, y: number, z: number, accent: string, half = 3.6, spring = 4.2): number {
  b.extrude(
    arch(half + 0.95, spring, half),
    2.1,
    accent,
    MATERIAL.plain,
    new Matrix4().makeTranslation(0, y, z - 0.3),
    10,
  );
  b.extrude(
    arch(half, spring),
    0.1,
    '#ffcf7a',
    MATERIAL.door,
    new Matrix4().makeTranslation(0, y, z + 0.35),
    10,
  );
  for (const i of [-2, -1, 1, 2]) {
    const x = i * half * 0.42;
    b.box(x, y, z + 0.55, 0.16, spring + Math.sqrt(half * half - x * x) - 0.05, 0.2, PALETTE.dark);
  }
  for (const s of [-1, 1]) b.box(s * 0.09, y, z + 0.55, 0.1, spring, 0.2, PALETTE.dark);
  b.box(0, y + spring, z + 0.55, half * 2, 0.2, 0.24, PALETTE.dark);
  b.box(0, y + 2.55, z + 0.55, half * 2, 0.12, 0.22, PALETTE.dark);
  return y + spring + half;
}
