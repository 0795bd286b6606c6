import type { Point } from '@ville-usine/shared/world/room';
import type { Surface } from '../kit/Builder.ts';

/** The ship on her blocks: her middle plane, transom, half her beam and the height of her keel, metres. Bow towards the door. */
export const SHIP = { x: 3.4, aft: -12.2, half: 3.25, keel: 1.15 };

const clamp = (v: number) => Math.min(1, Math.max(0, v));

/** Height of the keel line, which rises over the propeller; `u` runs from the transom, 0, to the stem, 1. */
const keelAt = (u: number) => SHIP.keel + 3 * clamp(1 - u / 0.2) ** 1.5;

/** Height of the deck, with its sheer. */
export const deckAt = (u: number) => 7.1 + 2.6 * clamp((u - 0.45) / 0.55) ** 2;

/** How far up a section the height `y` lies, 0 at the keel and 1 at the deck. */
export const levelOf = (u: number, y: number) => clamp((y - keelAt(u)) / (deckAt(u) - keelAt(u)));

/** Half the breadth at a section, relative to the ship's own half beam: fine below at both ends, flared above. */
function breadth(u: number, t: number): number {
  const entrance = Math.sin((clamp((1 - u) / (0.62 - 0.34 * t)) * Math.PI) / 2) ** (1.15 - 0.4 * t);
  const run = 1 - (0.5 - 0.42 * t) * clamp(1 - u / 0.34) ** 1.6;
  const flat = 0.52 * clamp((1 - u) / 0.5);
  return entrance * run * (flat + (1 - flat) * (1 - (1 - t) ** 2.6) ** 0.55);
}

/** A point of the hull, on the port (−1) or starboard (1) side, `out` metres outside it. */
export function hullAt(u: number, t: number, side: number, out = 0): Point {
  const stem = 5.2 + 3.7 * t ** 1.6;
  const aft = SHIP.aft - 0.5 * t;
  return [
    SHIP.x + side * (SHIP.half * breadth(u, t) + out),
    keelAt(u) + t * (deckAt(u) - keelAt(u)),
    aft + (stem - aft) * u + out * 0.4 * clamp((u - 0.8) * 5),
  ];
}

/** Where a section lies along the hall at the deck's height. */
export const sectionZ = (u: number) => hullAt(u, 1, 1)[2];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** A piece of the hull's skin between two sections and two heights, seen from outside. */
export function skin(
  side: number,
  u0: number,
  u1: number,
  low: (u: number) => number,
  top: (u: number) => number,
  out = 0,
): Surface {
  const at = (p: number, q: number) => {
    // Sections stand closer together towards the stem, where she is most curved.
    const k = side > 0 ? 1 - p : p;
    const u = u0 + (u1 - u0) * (u1 < 1 ? k : 1 - (1 - k) ** 1.8);
    return hullAt(u, low(u) + (top(u) - low(u)) * q, side, out);
  };
  return (p, q) => {
    const step = 0.004;
    const [p0, p1] = [Math.max(0, p - step), Math.min(1, p + step)];
    const [q0, q1] = [Math.max(0, q - step), Math.min(1, q + step)];
    const a = minus(at(p1, q), at(p0, q));
    const b = minus(at(p, q1), at(p, q0));
    const n: Point = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    return [at(p, q), Math.hypot(...n) > 1e-9 ? n : [side, 0, 0]];
  };
}
