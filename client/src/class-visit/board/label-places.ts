import type { Point } from '@ville-usine/shared/world/collide';
import { DOT_RADIUS, MAP } from './dot-places.ts';

/** What a label takes, pixels: each sign, both ends with an icon, and its height. */
const SIGN = 7.6;
const ENDS = 24;
const HIGH = 25;

/** About its middle, metres. */
type Box = { x: number; z: number; half: number; high: number };

const meets = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.z - b.z) < a.high + b.high + 1;
const covers = ({ x, z, half, high }: Box, dot: Point) =>
  Math.abs(dot.x - x) < half + DOT_RADIUS && Math.abs(dot.z - z) < high + DOT_RADIUS;

/**
 * Where the names of these dots stand: under, over or beside them, whole on the map, over no other name and over as few
 * dots as can be. A name without room is left out; the list has it. `scale`: pixels for each metre.
 */
export function labelPlaces(
  labels: readonly { id: string; at: Point; text: string }[],
  dots: readonly Point[],
  scale: number,
): Map<string, Point> {
  const placed = new Map<string, Box>();
  const high = HIGH / 2 / scale;
  const away = DOT_RADIUS + high + 1.5;
  for (const { id, at, text } of labels) {
    const half = (text.length * SIGN + ENDS) / 2 / scale;
    const beside = half + DOT_RADIUS + 2;
    const tried = [
      [0, away],
      [0, -away],
      [beside, 0],
      [-beside, 0],
      [0, away * 2],
      [0, -away * 2],
      [beside, away],
      [-beside, away],
      [beside, -away],
      [-beside, -away],
    ] as const;
    const free = tried
      .map(([x, z]) => within({ x: at.x + x, z: at.z + z, half, high }))
      .filter((box) => ![...placed.values()].some((other) => meets(box, other)))
      .map((box) => ({ box, covered: dots.filter((dot) => covers(box, dot)).length }));
    const best = free.sort((a, b) => a.covered - b.covered)[0];
    if (best) placed.set(id, best.box);
  }
  return placed;
}

const within = ({ x, z, half, high }: Box): Box => ({
  x: Math.min(MAP.half - half, Math.max(half - MAP.half, x)),
  z: Math.min(MAP.south - high * 2, Math.max(MAP.north + high * 2, z)),
  half,
  high,
});
