import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const COPPER = '#d9824a';
const GOLD = '#e3ae45';

/** Perfume and health: a glasshouse dome, a copper alembic with its swan neck, a flacon as a tower. */
export function parfum(b: Modeller, accent: string): void {
  const top = pavilionBase(b, 'parfum', accent).top - 0.6;
  b.sphere(-3.5, top, -3, 7.6, '#d4f0ec', MATERIAL.clear, { cap: Math.PI / 2, sy: 1.05 });
  for (let i = 0; i < 10; i++)
    b.torus(-3.5, top, -3, 7.65, 0.13, PALETTE.trim, MATERIAL.plain, {
      rx: 0,
      ry: (i / 10) * Math.PI,
      arc: Math.PI,
      sy: 1.05,
    });
  for (const u of [0.35, 0.68])
    b.torus(
      -3.5,
      top + 7.98 * Math.sin((u * Math.PI) / 2),
      -3,
      7.65 * Math.cos((u * Math.PI) / 2),
      0.12,
      PALETTE.trim,
    );
  b.cylinder(-3.5, top + 7.8, -3, 1.2, 0.9, 1.4, accent);
  b.sphere(-3.5, top + 9.8, -3, 0.7, GOLD, MATERIAL.brass);
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
      [3, top + 15.6, -2.4],
      [-1, top + 12.4, -1],
      [-3, top + 7.6, 2.5],
    ],
    0.62,
    COPPER,
    MATERIAL.brass,
    18,
  );
  b.torus(8.2, top + 4.8, -3, 3.1, 0.16, GOLD, MATERIAL.brass);
  b.roundedBox(-3, 0, -12, 8, 20, 5, 1.6, '#c99be8', MATERIAL.clear);
  b.roundedBox(-3, 14.6, -9.4, 5, 3.4, 0.2, 0.1, '#fdf3dc');
  b.cylinder(-3, 20, -12, 1.5, 1.5, 1.4, GOLD, MATERIAL.brass);
  b.roundedBox(-3, 21.4, -12, 5, 5, 4, 1.1, accent);
  b.tube(
    [
      [-0.5, 23.6, -12],
      [3, 24.6, -12],
      [5.6, 23.2, -12],
    ],
    0.28,
    GOLD,
    MATERIAL.brass,
    8,
  );
  b.sphere(6.8, 22.6, -12, 1.7, '#e68bb4');
  b.smoke(8.2, top + 17.6, -3, 0.9, 2);
}
