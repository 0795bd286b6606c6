import { CylinderGeometry, Matrix4 } from 'three';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller, Point } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { pavilionBase } from './base.ts';

const FRUIT = ['#ff8a1e', '#ffc62e', '#e8402e', '#8fc43a', '#ff6a4a'];

/** Agri-food: a jar of fruit as tall as the hall, filled by a spiral conveyor. */
export function agroalimentaire(b: Modeller, accent: string): void {
  const roof = pavilionBase(b, 'agroalimentaire', accent).top - 0.6;
  // The jar stands high enough to be seen over the sign from the door.
  const top = roof + 4.6;
  b.cylinder(3.5, roof - 0.2, -3, 4.4, 5.2, 5, PALETTE.timber, MATERIAL.wood);
  b.torus(3.5, roof + 3.6, -3, 5, 0.3, accent);
  // The jar's glass is left out on the base tier: fruit packed against a ribbed cage reads as glass from afar.
  b.cylinder(3.5, top, -3, 5.5, 5.8, 0.7, '#d6efe6', MATERIAL.clear);
  b.cylinder(3.5, top + 0.7, -3, 4.2, 4.2, 11, '#b8dccc', MATERIAL.clear);
  for (let layer = 0; layer < 4; layer++)
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 2 * Math.PI + layer * 0.5;
      b.sphere(
        3.5 + Math.cos(a) * 4.75,
        top + 2 + layer * 2.6,
        -3 + Math.sin(a) * 4.75,
        1.6,
        FRUIT[(i * 2 + layer) % 5]!,
      );
    }
  for (let i = 0; i < 10; i++) {
    const [c, s] = [Math.cos((i / 10) * 2 * Math.PI), Math.sin((i / 10) * 2 * Math.PI)];
    b.beam(
      [3.5 + c * 6, top + 0.5, -3 + s * 6],
      [3.5 + c * 6, top + 11.4, -3 + s * 6],
      0.1,
      '#e8fbf4',
      MATERIAL.clear,
    );
  }
  b.lathe(
    3.5,
    top + 11,
    -3,
    [
      [6.1, 0],
      [5.2, 1.4],
      [4.7, 1.8],
      [4.7, 2.4],
    ],
    '#d6efe6',
    MATERIAL.clear,
  );
  b.cylinder(3.5, top + 13, -3, 5.4, 5.4, 1.9, '#e8402e', MATERIAL.corrugated);
  b.cylinder(3.5, top + 14.9, -3, 5.1, 4.4, 0.5, PALETTE.trim);
  const label = (radius: number, height: number, colour: string, y: number) =>
    b.add(
      new CylinderGeometry(radius, radius, height, 12, 1, true, -0.95, 1.9),
      colour,
      MATERIAL.plain,
      new Matrix4().makeTranslation(3.5, y, -3),
    );
  label(6.22, 4.2, '#fdf3dc', top + 5.4);
  label(6.28, 1.1, accent, top + 5.4);
  const spiral = Array.from({ length: 37 }, (_, i): Point => {
    const a = (i / 36) * Math.PI * 4.4 + 1.2;
    return [-8.4 + Math.cos(a) * 3.9, 1 + i * 0.62, -3 + Math.sin(a) * 3.9];
  });
  b.tube(spiral, 0.5, PALETTE.dark, MATERIAL.steel, 48);
  // Fruit climbs the spiral: five steps, then the same again.
  const step = (Math.PI * 4.4) / 18;
  const climb = b.mover('climb', { turn: -5 * step, rise: 5 * 1.24, speed: 0.22 }, -8.4, 0, -3);
  for (let i = -3; i <= 14; i++) {
    const a = i * step + 1.2;
    climb.sphere(Math.cos(a) * 3.9, 1.9 + i * 1.24, Math.sin(a) * 3.9, 0.85, FRUIT[(((i * 2) % 5) + 5) % 5]!);
  }
  b.cylinder(-8.4, 0, -3, 0.8, 0.8, 25, PALETTE.trim);
  const last = spiral[36]!;
  b.tube([last, [-3, 26.4, -4], [1, 27.6, -3.4], [3.5, 28.4, -3]], 0.5, accent, MATERIAL.plain, 10);
  for (let i = 0; i < 3; i++) {
    b.cylinder(-6 + i * 6, 0, -12, 2.5, 2.5, 15, PALETTE.trim, MATERIAL.corrugated);
    b.cone(-6 + i * 6, 16.2, -12, 2.7, 2.4, accent);
  }
  for (const s of [-1, 1]) {
    b.box(s * 8.8, 0.16, 8.9, 3.4, 0.9, 1.6, PALETTE.timber, MATERIAL.wood);
    for (let i = 0; i < 4; i++)
      b.sphere(s * 8.8 - 1.2 + i * 0.8, 1.25, 8.9, 0.52, FRUIT[(i + (s > 0 ? 2 : 0)) % 5]!);
    b.sphere(s * 8.8, 1.9, 8.7, 0.6, FRUIT[s > 0 ? 3 : 1]!);
  }
  b.smoke(3.5, top + 15.4, -3, 0.9, 0);
}
