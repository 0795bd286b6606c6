import { buildWalls, type Walls } from './collide.ts';

/** Ends nearer than this are the same corner, metres. */
const SAME = 0.06;
/** The grid of corners is this wide, in steps of `SAME`: more than any zone. */
const WIDE = 1 << 14;
/** So many segments are looked at in one piece of `sortSight`. */
const PIECE = 400;

/**
 * The walls one cannot look past: those of `walls` that hang together over more than `least` metres. A lamp, a bench or
 * a tree that comes between the eye and the walker is gone again in the next moment.
 */
export function sightWalls(walls: Walls, least: number): Walls {
  const sorting = sortSight(walls, least);
  for (;;) {
    const { done, value } = sorting.next();
    if (done) return value;
  }
}

/** The same, piece by piece. */
export function* sortSight(walls: Walls, least: number): Generator<void, Walls, void> {
  const { segments } = walls;
  const isPiece = (i: number) => i % (4 * PIECE) === 0;
  const corner = (i: number) => Math.round(segments[i]! / SAME) * WIDE + Math.round(segments[i + 1]! / SAME);
  const above = new Map<number, number>();
  const root = (key: number): number => {
    let at = key;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    return at;
  };
  for (let i = 0; i < segments.length; i += 4) {
    const [a, b] = [root(corner(i)), root(corner(i + 2))];
    above.set(a, b);
    if (!above.has(b)) above.set(b, b);
    if (isPiece(i)) yield;
  }
  const boxes = new Map<number, [number, number, number, number]>();
  for (let i = 0; i < segments.length; i += 2) {
    if (isPiece(i)) yield;
    const at = root(corner(i));
    const [x, z] = [segments[i]!, segments[i + 1]!];
    const box = boxes.get(at);
    if (!box) boxes.set(at, [x, z, x, z]);
    else {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], z);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], z);
    }
  }
  const kept: number[] = [];
  for (let i = 0; i < segments.length; i += 4) {
    const [x0, z0, x1, z1] = boxes.get(root(corner(i)))!;
    if (Math.hypot(x1 - x0, z1 - z0) >= least) kept.push(...segments.subarray(i, i + 4));
    if (isPiece(i)) yield;
  }
  yield;
  return buildWalls(kept);
}
