import type { SectorId } from '../content/sector.ts';
import { SECTOR_IDS } from '../content/sector-ids.ts';

/**
 * Where things stand in the city. Metres; +x east, +z south (the sea), y up; the plaza's orrery is the origin.
 * Angles are measured from south (+z) towards east (+x): a point at angle a and radius r is
 * (r·sin a, r·cos a). Source of the figures: the art direction's recipe for the outdoors.
 */
export const PLAZA = {
  basinRadius: 15.6,
  lineStart: 24,
  promenadeRadius: 60,
  tramInner: 63,
  tramOuter: 68,
  roadInner: 69,
  roadOuter: 76,
  forecourt: 77,
};

/** Pavilion centres stand on this circle, in metres. */
export const PAVILION_RADIUS = 103;

/** The angle of plot `index` (0 to 12), radians from south towards east. */
export function plotAngle(index: number): number {
  return ((36 + 24 * index) * Math.PI) / 180;
}

export type Plot = {
  sector: SectorId;
  index: number;
  angle: number;
  x: number;
  z: number /** A spot before the door, looking at it. */;
  door: { x: number; z: number };
};

/** The thirteen plots with their sectors. */
export const PLOTS: readonly Plot[] = SECTOR_IDS.map((sector, index) => {
  const angle = plotAngle(index);
  const at = (radius: number) => ({ x: radius * Math.sin(angle), z: radius * Math.cos(angle) });
  return { sector, index, angle, ...at(PAVILION_RADIUS), door: at(PAVILION_RADIUS - 19) };
});

/** Where a visitor first stands: on the coloured carpet south of the orrery, looking north at it. */
export const ARRIVAL = { x: 0, z: 40, heading: 0 };

/** The inside of a hall: 30 × 44 m, door at +z, its own coordinates. */
export const HALL = { halfWidth: 15, halfLength: 22, eave: 9.2, ridge: 12.2 };

/** Ids of every place one can go to. */
export type PlaceId = 'plaza' | 'agora' | 'port' | `pavilion:${SectorId}` | `hall:${SectorId}`;
