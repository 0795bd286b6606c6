import type { Point } from '@ville-usine/shared/world/collide';
import { DOT_RADIUS, MAP } from './dot-places.ts';

/** What a label takes of the map, metres: each sign, both ends with an icon, and its height. */
const SIGN = 4.5;
const ENDS = 14;
const HIGH = 15;
const AWAY = DOT_RADIUS + HIGH / 2 + 1.5;

type Box = { x: number; z: number; half: number };

const meets = (a: Box, b: Box) => Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.z - b.z) < HIGH + 1;
const covers = ({ x, z, half }: Box, dot: Point) =>
  Math.abs(dot.x - x) < half + DOT_RADIUS && Math.abs(dot.z - z) < HIGH / 2 + DOT_RADIUS;

/**
 * Where the names of these dots stand: under, over or beside them, whole on the map, over no other name and over as few
 * dots as can be. A name without room is left out; the list has it.
 */
export function labelPlaces(
  labels: readonly { id: string; at: Point; text: string }[],
  dots: readonly Point[],
): Map<string, Point> {
  const placed = new Map<string, Box>();
  for (const { id, at, text } of labels) {
    const half = (text.length * SIGN + ENDS) / 2;
    const beside = half + DOT_RADIUS + 2;
    const tried = [
      [0, AWAY],
      [0, -AWAY],
      [beside, 0],
      [-beside, 0],
      [0, AWAY * 2],
      [0, -AWAY * 2],
      [beside, AWAY],
      [-beside, AWAY],
      [beside, -AWAY],
      [-beside, -AWAY],
    ] as const;
    const free = tried
      .map(([x, z]) => within({ x: at.x + x, z: at.z + z, half }))
      .filter((box) => ![...placed.values()].some((other) => meets(box, other)))
      .map((box) => ({ box, covered: dots.filter((dot) => covers(box, dot)).length }));
    const best = free.sort((a, b) => a.covered - b.covered)[0];
    if (best) placed.set(id, best.box);
  }
  return placed;
}

const within = ({ x, z, half }: Box): Box => ({
  x: Math.min(MAP.half - half, Math.max(half - MAP.half, x)),
  z: Math.min(MAP.south - HIGH, Math.max(MAP.north + HIGH, z)),
  half,
});
