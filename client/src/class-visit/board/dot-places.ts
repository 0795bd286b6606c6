import type { BoardPupil, TourPlace } from '@ville-usine/shared/class-visit/tour';
import type { Point } from '@ville-usine/shared/world/collide';
import { PLOTS } from '@ville-usine/shared/world/layout';

/** Of a pupil's dot and of the guide's flag on the map, which is one metre one unit from north to south. */
export const DOT_RADIUS = 4.4;
export const FLAG_RADIUS = 9.6;
/** Half of what the map shows, and its northern and southern edge, metres. */
export const MAP = { half: 180, north: -136, south: 144 };
/** The map is wider than high: the city is drawn so much wider than it is. */
export const WIDER = 1.2;
/** Those in a hall stand before its pavilion, this far from the plaza's middle: its front stays to be seen. */
const FRONT = 64;
/** What a pavilion's picture takes, metres: no dot stands on it. */
const PAVILION_RADIUS = 12;
const PAVILIONS: readonly Point[] = PLOTS.map(({ x, z }) => ({ x: x * WIDER, z }));
/** Between two dots, metres. */
const GAP = 0.8;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far apart the places round a point are tried. */
const TRIED = 5.3;
const EDGE = DOT_RADIUS + 2;

/** Where somebody in a zone is on the map of the city. */
export function onMap({ zone, x, z }: Pick<TourPlace, 'zone' | 'x' | 'z'>): Point {
  if (zone === 'city') return { x: x * WIDER, z };
  const plot = PLOTS.find(({ sector }) => zone === `hall:${sector}`);
  return plot ? { x: FRONT * WIDER * Math.sin(plot.angle), z: FRONT * Math.cos(plot.angle) } : { x: 0, z: 0 };
}

/** The pavilion whose pages these are; a stand's is asked of `sectorOfStand`. */
export function sectorOfPage(path: string, sectorOfStand: (id: string) => string | null): string | null {
  const [, kind, id] = path.match(/^\/visite\/(secteur|quiz|stand)\/([a-z0-9-]+)/) ?? [];
  if (!kind || !id) return null;
  return kind === 'stand' ? sectorOfStand(id) : id;
}

/**
 * A place for each dot as near as can be to where its pupil is, over no other dot and not over the flag; those at one
 * point stand in rings around it. Pupils who are nowhere on the map are left out.
 */
export function dotPlaces(
  pupils: readonly BoardPupil[],
  flag: Point | null,
  sectorOfStand: (id: string) => string | null,
): Map<string, Point> {
  const placed = new Map<string, Point>();
  const taken: { at: Point; radius: number }[] = PAVILIONS.map((at) => ({ at, radius: PAVILION_RADIUS }));
  if (flag) taken.push({ at: flag, radius: FLAG_RADIUS });
  for (const { id, at, page } of pupils) {
    const sector = page === null ? null : sectorOfPage(page, sectorOfStand);
    const wanted = at
      ? onMap(at)
      : sector
        ? onMap({ zone: `hall:${sector}` as TourPlace['zone'], x: 0, z: 0 })
        : null;
    if (!wanted) continue;
    const place = freeNear(wanted, taken);
    placed.set(id, place);
    taken.push({ at: place, radius: DOT_RADIUS });
  }
  return placed;
}

function freeNear(wanted: Point, taken: readonly { at: Point; radius: number }[]): Point {
  for (let i = 0; ; i++) {
    const reach = TRIED * Math.sqrt(i);
    const place = within({
      x: wanted.x + reach * Math.sin(i * GOLDEN_ANGLE),
      z: wanted.z + reach * Math.cos(i * GOLDEN_ANGLE),
    });
    const isFree = taken.every(
      ({ at, radius }) => Math.hypot(at.x - place.x, at.z - place.z) >= radius + DOT_RADIUS + GAP,
    );
    if (isFree) return place;
  }
}

const within = ({ x, z }: Point): Point => ({
  x: Math.min(MAP.half - EDGE, Math.max(EDGE - MAP.half, x)),
  z: Math.min(MAP.south - EDGE, Math.max(MAP.north + EDGE, z)),
});
