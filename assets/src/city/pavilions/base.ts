import type { SectorId } from '@ville-usine/shared/content/sector';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { portal } from '../../kit/portal.ts';

/** Body of every pavilion, in its own frame: door towards +z. Metres before the city scales it up. */
export const BODY = { width: 26, depth: 17, height: 9, floor: 0.16 };

/** Heights the folie above builds on: the roof's top and the front wall's z. */
export type Base = { top: number; front: number };

function windows(b: Modeller): void {
  const { width, depth, height, floor } = BODY;
  const front = depth / 2 - 2;
  for (const s of [-1, 1]) {
    for (let i = 0; i < 3; i++) {
      const x = s * (6.7 + i * 1.95);
      b.box(x, floor + 1.7, front + 0.02, 1.35, height - 3.2, 0.5, PALETTE.glass, MATERIAL.glass);
      b.box(x, floor + 1.45, front + 0.1, 1.7, 0.25, 0.7, PALETTE.trim);
      b.box(x, floor + height - 1.5, front + 0.08, 1.6, 0.18, 0.6, PALETTE.trim);
    }
    for (let i = 0; i < 5; i++) {
      const z = -2 - depth / 2 + 3 + i * 2.75;
      b.box((s * width) / 2, floor + 1.7, z, 0.4, height - 3.2, 1.6, PALETTE.glass, MATERIAL.glass);
      b.box((s * width) / 2, floor + 1.45, z, 0.75, 0.25, 2, PALETTE.trim);
      b.box(s * (width / 2 + 0.1), floor, z + 1.38, 0.5, height, 0.36, PALETTE.plinth);
    }
  }
  // The back is seen from the town and from the air: loading doors and a ribbon of windows.
  const back = -2 - depth / 2;
  for (let i = -1; i <= 1; i++) {
    b.box(i * 7, floor, back, 4.2, 4, 0.4, '#8a8f9c', MATERIAL.corrugated);
    b.box(i * 7, floor + 4, back - 0.1, 4.8, 0.3, 0.7, PALETTE.trim);
    b.box(i * 7, floor + 5.6, back, 5, 1.7, 0.4, PALETTE.glass, MATERIAL.glass);
  }
}

/** Plinth, walls, windows, arch door, canopy and sign board that all thirteen share. */
export function pavilionBase(
  b: Modeller,
  sector: SectorId,
  accent: string,
  wall: string = PALETTE.cream,
): Base {
  const { width, depth, height, floor } = BODY;
  const front = depth / 2 - 2;
  b.roundedBox(0, -0.25, -1, width + 4.6, 0.33, depth + 8, 2.2, PALETTE.plinth, MATERIAL.panel);
  b.roundedBox(0, -0.2, -1, width + 3, 0.2 + floor, depth + 6, 2, PALETTE.stone, MATERIAL.panel);
  b.roundedBox(0, floor, -2, width, height, depth, 2.6, wall, MATERIAL.panel);
  b.roundedBox(0, floor, -2, width + 0.5, 0.9, depth + 0.5, 2.8, accent);
  b.roundedBox(0, floor + height, -2, width + 1.3, 0.55, depth + 1.3, 3, PALETTE.trim);
  b.roundedBox(0, floor + 0.55 + height, -2, width - 0.6, 0.7, depth - 0.6, 2.4, accent, MATERIAL.corrugated);
  windows(b);
  const crown = portal(b, floor, front, accent);
  const canopy = crown + 0.75;
  b.roundedBox(0, canopy, front + 2.6, 12.6, 0.42, 5.6, 1.4, accent);
  b.roundedBox(0, canopy - 0.14, front + 2.6, 12, 0.14, 5, 1.2, PALETTE.trim);
  for (const s of [-1, 1]) {
    b.beam([s * 5.2, floor, front + 4.7], [s * 5.2, canopy, front + 4.7], 0.15, PALETTE.dark, MATERIAL.steel);
    b.cylinder(s * 5.2, floor, front + 4.7, 0.42, 0.34, 0.5, PALETTE.trim);
    b.roundedBox(s * 9.6, floor, front + 2.3, 4.2, 0.75, 1.7, 0.4, '#c9714c');
    for (let i = 0; i < 3; i++) b.tree('lavender', s * 9.6 + (i - 1) * 1.2, floor + 0.65, front + 2.3, 0.95);
  }
  for (let i = -2; i <= 2; i++)
    b.cylinder(i * 2.2, canopy - 0.22, front + 3, 0.28, 0.28, 0.1, '#fff0c8', MATERIAL.glow);
  b.roundedBox(0, canopy + 0.42, front + 4.75, 11.6, 1.95, 0.34, 0.1, accent);
  b.cylinder(-6.6, canopy + 1.5, front + 4.62, 1.7, 1.7, 0.5, accent, MATERIAL.plain, {
    rx: Math.PI / 2,
    sides: 20,
  });
  b.torus(-6.6, canopy + 1.5, front + 5.1, 1.7, 0.16, PALETTE.trim, MATERIAL.plain, { rx: 0 });
  b.site.signs.push({ key: sector, rest: b.frame.toArray(), y: canopy + 1.4, z: front + 4.75 + 0.17 });
  return { top: floor + height + 1.15, front };
}
