import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const COPPER = '#d9824a';
const GOLD = '#e3ae45';
/** Where the glasshouse stands on the roof. */
const [X, Z] = [-7.4, -5.6];

/** The flacon as a tower: cut shoulders, its label, a golden neck, and the bulb that breathes out a mist. */
function flacon(b: Modeller, foot: number, accent: string): void {
  const [x, z] = [-1.6, -3.4];
  const cut = (half: number, y: number, h: number, top: number, colour: string) =>
    b.cylinder(x, y, z, half, top, h, colour, MATERIAL.clear, { ry: Math.PI / 8, sides: 8, sz: 0.72 });
  cut(4.3, foot, 10.6, 4.6, '#f29fc4');
  cut(4.6, foot + 10.6, 2.6, 1.5, '#f6c3da');
  b.cylinder(x, foot + 13.2, z, 1.3, 1.3, 1.6, GOLD, MATERIAL.brass);
  b.cylinder(x, foot + 14.8, z, 2.1, 1.7, 2.4, accent, MATERIAL.clear, { sides: 8 });
  b.sphere(x, foot + 18.4, z, 1.5, '#f6c3da', MATERIAL.clear);
  b.roundedBox(x, foot + 3.4, z + 3.05, 4, 4.4, 0.3, 0.1, '#fdf3dc');
  b.roundedBox(x, foot + 5.2, z + 3.15, 2.4, 0.5, 0.3, 0.1, GOLD, MATERIAL.brass);
  b.tube(
    [
      [x + 1, foot + 15.6, z],
      [x + 3.6, foot + 16.6, z + 0.6],
      [x + 5.4, foot + 15.2, z + 1],
    ],
    0.26,
    GOLD,
    MATERIAL.brass,
    8,
  );
  const bulb = b.mover('breathe', { speed: 1.4 }, x + 6.4, foot + 14, z + 1);
  bulb.sphere(0, 0, 0, 1.7, accent, MATERIAL.plain, { sy: 1.15 });
  for (let i = 0; i < 5; i++)
    bulb.torus(0, -1.2 + i * 0.6, 0, Math.sqrt(2.9 - (i - 2) ** 2 * 0.36), 0.1, GOLD);
  b.cylinder(x - 2.6, foot + 15.6, z, 0.3, 0.3, 1.6, GOLD, MATERIAL.brass, { rz: Math.PI / 2 });
  b.smoke(x - 4.4, foot + 15.4, z, 0.8, 2);
  // Small flacons beside the door.
  for (const s of [-1, 1])
    for (const [i, colour] of ['#f29fc4', accent, '#7fd0c4'].entries()) {
      const u = s * (7.3 + i * 1.6);
      b.roundedBox(u, 0.16, 8.9, 1.2, 1.5 + (i % 2) * 0.6, 0.9, 0.25, colour, MATERIAL.clear);
      b.cylinder(u, 1.66 + (i % 2) * 0.6, 8.9, 0.28, 0.28, 0.6, GOLD, MATERIAL.brass);
    }
}

/** Perfume and health: a glasshouse dome, a copper alembic with its swan neck, a flacon as a tower. */
export function parfum(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'parfum', accent).top - 0.6;
  b.sphere(X, top, Z, 6.4, '#d4f0ec', MATERIAL.clear, { cap: Math.PI / 2, sy: 1.05 });
  for (let i = 0; i < 10; i++)
    b.torus(X, top, Z, 6.45, 0.13, PALETTE.trim, MATERIAL.plain, {
      rx: 0,
      ry: (i / 10) * Math.PI,
      arc: Math.PI,
      sy: 1.05,
    });
  for (const u of [0.35, 0.68])
    b.torus(
      X,
      top + 6.77 * Math.sin((u * Math.PI) / 2),
      Z,
      6.45 * Math.cos((u * Math.PI) / 2),
      0.12,
      PALETTE.trim,
    );
  b.cylinder(X, top + 6.6, Z, 1.2, 0.9, 1.4, accent);
  b.sphere(X, top + 8.6, Z, 0.7, GOLD, MATERIAL.brass);
  b.lathe(
    8.2,
    top,
    -3,
    [
      [0, 0],
      [3.3, 0.2],
      [3.8, 2],
      [3.4, 4.4],
      [1.9, 5.8],
      [1.3, 7],
      [2.1, 8.6],
      [2.2, 10],
      [1.2, 11.6],
      [0.75, 13],
    ],
    COPPER,
    MATERIAL.brass,
  );
  b.tube(
    [
      [8.2, top + 12.6, -3],
      [8.2, top + 15.4, -3],
      [6.4, top + 17, -3],
      [4.4, top + 16, -2.8],
      [2.2, top + 13.2, -3],
      [0.4, top + 12, -3.4],
    ],
    0.62,
    COPPER,
    MATERIAL.brass,
    18,
  );
  b.torus(8.2, top + 4.8, -3, 3.1, 0.16, GOLD, MATERIAL.brass);
  flacon(b, top, accent);
  b.smoke(8.2, top + 17.6, -3, 0.9, 2);
}
