import type { SectorId } from '../../content/sector.ts';
import type { Point } from '../collide.ts';
import { PLAZA, PLOTS } from '../layout.ts';

/** One joins a line this far ahead, so that one comes onto it at an angle and not square; metres. */
const AHEAD = 7;
/** Where the coloured line ends before a door, metres from the plaza's middle. */
const LINE_END = 80;

/**
 * Where someone at `from` joins and leaves the coloured line that leads to a sector's door, metres; none when they
 * stand past its end already. Walking by these, one sees the line under one's feet.
 */
export function lineStops(sector: SectorId, from: Point): Point[] {
  const plot = PLOTS.find((one) => one.sector === sector);
  if (!plot) return [];
  const [sin, cos] = [Math.sin(plot.angle), Math.cos(plot.angle)];
  const out = from.x * sin + from.z * cos;
  const aside = Math.abs(from.x * cos - from.z * sin);
  const join = Math.max(PLAZA.lineStart, out + Math.min(AHEAD, aside));
  if (join >= LINE_END) return [];
  const at = (radius: number): Point => ({ x: sin * radius, z: cos * radius });
  return [at(join), at(LINE_END)];
}
