import type { MapPoint, TerritoryMap } from '@ville-usine/shared/programme/programme';
import { type Outline, outlinesOf, type Position, TOWNS } from './geography.ts';

/** The map's longer side, in its own units. */
const SIDE = 400;
const MARGIN = 8;
/** A label is looked for on so many points along each side of its département. */
const GRID = 28;
/** How wide a letter of a town's name is about; every so many letters it takes up room. */
const LETTER = 5.4;
const LETTERS = 3;

/**
 * The territory of these départements, drawn to scale: degrees of longitude shrink with the latitude of its middle
 * (an equirectangular projection, within 2 % over a region). Null where an outline is not kept.
 */
export function drawTerritory(
  codes: readonly string[],
  named: readonly { town: string; departement?: string | undefined }[],
): TerritoryMap | null {
  const outlines = outlinesOf(codes);
  if (!outlines) return null;
  const all = outlines.flatMap((one) => one.rings.flat());
  const [west, east] = extent(all.map(([longitude]) => longitude));
  const [south, north] = extent(all.map(([, latitude]) => latitude));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (SIDE - 2 * MARGIN) / Math.max((east - west) * shrink, north - south);
  const at = ([longitude, latitude]: Position): MapPoint => ({
    x: rounded(MARGIN + (longitude - west) * shrink * scale),
    y: rounded(MARGIN + (north - latitude) * scale),
  });
  const end = at([east, south]);
  const towns = TOWNS.filter(
    (town) =>
      codes.includes(town.departement) &&
      named.some(
        (one) => one.town === town.name && (one.departement ?? town.departement) === town.departement,
      ),
  ).map(({ name, departement, longitude, latitude }) => ({
    name,
    departement,
    ...at([longitude, latitude]),
  }));
  // A town's name is written beside its mark.
  const taken = towns.flatMap(({ name, x, y }) =>
    Array.from({ length: Math.ceil(name.length / LETTERS) + 1 }, (_, n) => ({
      x: x + n * LETTERS * LETTER,
      y,
    })),
  );
  return {
    width: Math.ceil(end.x + MARGIN),
    height: Math.ceil(end.y + MARGIN),
    departements: outlines.map(({ code, name, rings }: Outline) => {
      const drawn = rings.map((ring) => ring.map(at));
      return { code, name, path: drawn.map(pathOf).join(''), label: middleOf(drawn, taken) };
    }),
    towns,
  };
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const extent = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
const pathOf = (points: MapPoint[]) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;

/** The point inside that is farthest from any border and from what is `taken`, on a grid: where a name has most room. */
function middleOf(rings: MapPoint[][], taken: readonly MapPoint[]): MapPoint {
  const [left, right] = extent(rings[0]!.map(({ x }) => x));
  const [top, bottom] = extent(rings[0]!.map(({ y }) => y));
  let best = { x: rounded((left + right) / 2), y: rounded((top + bottom) / 2) };
  const limits = [...rings.flat(), ...taken];
  let room = 0;
  for (let row = 1; row < GRID; row += 1)
    for (let column = 1; column < GRID; column += 1) {
      const point = {
        x: rounded(left + ((right - left) * column) / GRID),
        y: rounded(top + ((bottom - top) * row) / GRID),
      };
      const clear = clearOf(point, limits, room);
      if (clear <= room || !isInside(point, rings)) continue;
      best = point;
      room = clear;
    }
  return best;
}

/** How far the nearest of `limits` is; looks no further once that is not more than `enough`. */
function clearOf(point: MapPoint, limits: readonly MapPoint[], enough: number): number {
  let clear = Number.POSITIVE_INFINITY;
  for (const { x, y } of limits) {
    clear = Math.min(clear, Math.hypot(x - point.x, y - point.y));
    if (clear <= enough) break;
  }
  return clear;
}

/** By the even-odd rule, as SVG fills it. */
export function isInside({ x, y }: MapPoint, rings: readonly MapPoint[][]): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [n, a] of ring.entries()) {
      const b = ring[(n + 1) % ring.length]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  return inside;
}
