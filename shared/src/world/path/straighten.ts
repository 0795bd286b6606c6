import type { Point, Walls } from '../collide.ts';
import { BODY_RADIUS } from '../move.ts';
import { clearWay } from './clear-way.ts';

/** A straight piece keeps this far from walls, metres: a hand more than a body, so that one brushes none. */
const EASY = BODY_RADIUS + 0.1;
/** The last piece may end at a counter or a gate as near as a body can stand, metres. */
const CLOSE = BODY_RADIUS - 0.004;

/**
 * Pulls a way of many corners taut: leaves out each corner that one can walk straight past. With `toGoal` the last
 * corner is a wish: it is dropped when a body cannot stand there.
 */
export function straighten(walls: Walls, corners: readonly Point[], toGoal: boolean): Point[] {
  const way = [...corners];
  const [before, goal] = [way.at(-2), way.at(-1)];
  if (toGoal && before && goal && !clearWay(walls, before.x, before.z, goal.x, goal.z, CLOSE)) way.pop();
  const taut: Point[] = [way[0]!];
  for (let at = 0; at < way.length - 1; ) {
    // Twice as far each time, then back: a long straight way is found in few looks.
    let [good, tried] = [at + 1, at + 2];
    while (tried < way.length && sees(walls, way[at]!, way[tried]!)) {
      good = tried;
      tried = at + (tried - at) * 2;
    }
    for (let bad = Math.min(tried, way.length); bad - good > 1; ) {
      const middle = (good + bad) >> 1;
      if (sees(walls, way[at]!, way[middle]!)) good = middle;
      else bad = middle;
    }
    taut.push(way[good]!);
    at = good;
  }
  return taut;
}

const sees = (walls: Walls, a: Point, b: Point) => clearWay(walls, a.x, a.z, b.x, b.z, EASY);
