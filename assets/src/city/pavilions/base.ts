import type { SectorId } from '@ville-usine/shared/content/sector';
import { MATERIAL } from '../../kit/material.ts';
import type { Modeller } from '../../kit/modeller.ts';
import { PALETTE } from '../../kit/palette.ts';
import { portal } from '../../kit/portal.ts';
import { dock, YARD, type YardThing } from '../yard.ts';
import { FACADES, sideWalls } from './facades.ts';

/** Body of every pavilion, in its own frame: door towards +z. Metres before the city scales it up. */
export const BODY = { width: 26, depth: 17, height: 9, floor: 0.16 };

/** Heights the folie above builds on: the roof's top and the front wall's z. */
export type Base = { top: number; front: number };

/** What stands behind each house, and where along its back wall. */
const BEHIND: Record<SectorId, readonly [YardThing, number][]> = {
  maritime: [
    ['boat', -9.5],
    ['container', 8.5],
    ['crates', 4.4],
  ],
  petrole: [
    ['rack', -9],
    ['drums', 4.6],
    ['tank', 8.8],
  ],
  chimie: [
    ['tank', -9.6],
    ['drums', 9.6],
  ],
  plasturgie: [
    ['bags', -5.4],
    ['bales', 5],
  ],
  electricite: [
    ['transformer', -9.6],
    ['cableDrums', -5.4],
    ['transformer', 9.4],
  ],
  electronique: [
    ['chillers', -9],
    ['crates', 4.8],
    ['chillers', 9],
  ],
  aerospatial: [
    ['stage', -9.4],
    ['dish', 9.6],
    ['crates', 5],
  ],
  metallurgie: [['coils', -2.2]],
  ciment: [
    ['heap', -9.6],
    ['bags', -4.4],
  ],
  mode: [
    ['van', -9.6],
    ['rolls', 5],
    ['crates', 9.6],
  ],
  agroalimentaire: [
    ['fruit', -10.6],
    ['crates', 11],
  ],
  parfum: [
    ['barrels', -9.8],
    ['van', 9.6],
  ],
  eau: [
    ['basin', -9.4],
    ['bales', 5],
    ['basin', 9.6],
  ],
};

/** Where the dock stands along the back wall; none where a folie fills the yard. */
const DOCK: Partial<Record<SectorId, number>> = {
  maritime: -3,
  petrole: -1,
  plasturgie: 0.2,
  electronique: -2,
  aerospatial: -1.4,
  mode: -2.4,
  eau: 0,
  electricite: 4.6,
  parfum: 4,
};

/** The back is seen from the town, from the alley and from the air: doors, a ribbon of windows, a yard at work. */
function back(b: Modeller, sector: SectorId, accent: string): void {
  const { depth, floor } = BODY;
  const wall = -2 - depth / 2;
  for (let i = -1; i <= 1; i++) {
    b.box(i * 7, floor, wall, 4.2, 4, 0.4, '#8a8f9c', MATERIAL.corrugated);
    b.box(i * 7, floor + 4, wall - 0.1, 4.8, 0.3, 0.7, accent);
    b.box(i * 7, floor + 5.6, wall, 5, 1.7, 0.4, PALETTE.glass, MATERIAL.glass);
    b.box(i * 7, floor + 5.4, wall - 0.1, 5.4, 0.2, 0.6, PALETTE.trim);
  }
  for (const x of [-10.6, -3.5, 3.5, 10.6]) b.box(x, floor, wall - 0.1, 0.5, 9, 0.4, PALETTE.plinth);
  for (const [thing, x] of BEHIND[sector]) YARD[thing](b.at(x, floor, wall - 1.5, Math.PI));
  const at = DOCK[sector];
  if (at !== undefined) dock(b.at(at, floor, wall - 0.2, Math.PI), accent);
}

/** Plinth, walls, windows, arch door, canopy and sign board that all thirteen share. */
export function pavilionBase(b: Modeller, sector: SectorId, accent: string): Base {
  const { width, depth, height, floor } = BODY;
  const front = depth / 2 - 2;
  b.roundedBox(0, -0.25, -1, width + 4.6, 0.33, depth + 8, 2.2, PALETTE.plinth, MATERIAL.panel);
  b.roundedBox(0, -0.2, -1, width + 3, 0.2 + floor, depth + 6, 2, PALETTE.stone, MATERIAL.panel);
  const facade = FACADES[sector];
  // The wall begins where the socle ends: within it its foot would be black.
  b.roundedBox(0, floor + 0.86, -2, width, height - 0.86, depth, 2.6, facade.wall, facade.material);
  b.roundedBox(0, floor, -2, width + 0.5, 0.9, depth + 0.5, 2.8, accent);
  b.roundedBox(0, floor + height, -2, width + 1.3, 0.55, depth + 1.3, 3, PALETTE.trim);
  b.roundedBox(0, floor + 0.55 + height, -2, width - 0.6, 0.7, depth - 0.6, 2.4, accent, MATERIAL.corrugated);
  for (const s of [-1, 1]) facade.front(b, s, front, accent);
  sideWalls(b, facade.side, accent);
  back(b, sector, accent);
  const crown = portal(b, floor, front, accent);
  const canopy = crown + 0.75;
  b.roundedBox(0, canopy, front + 2.6, 12.6, 0.42, 5.6, 1.4, accent);
  b.roundedBox(0, canopy - 0.14, front + 2.6, 12, 0.14, 5, 1.2, PALETTE.trim);
  for (const s of [-1, 1]) {
    b.beam([s * 5.2, floor, front + 4.7], [s * 5.2, canopy, front + 4.7], 0.15, PALETTE.dark, MATERIAL.steel);
    b.cylinder(s * 5.2, floor, front + 4.7, 0.42, 0.34, 0.5, PALETTE.trim);
    // A bed of flowers at each outer corner; what tells the trade stands between it and the door.
    b.roundedBox(s * 12.1, floor, front + 2.6, 2.6, 0.7, 1.7, 0.4, '#c9714c');
    for (let i = 0; i < 2; i++) b.tree('lavender', s * (11.5 + i * 1.2), floor + 0.6, front + 2.6, 0.95);
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
