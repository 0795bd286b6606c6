import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { NAVE } from './room.ts';

const { half: W, long: L, spring: S } = NAVE;
const DADO: Options = { color: PAINT.petrol, pattern: 'concrete', gloss: 0.2, texels: 2 };
const BOARDS: Options = { color: PAINT.cream, pattern: 'corrugated', gloss: 0.12, texels: 2 };
const BAR: Options = { color: PAINT.petrolDark, bevel: 0, texels: 2 };
const PANE: Options = { color: PAINT.glass, glow: 1.15, pattern: 'glass', casts: false, texels: 0.5 };

/** An upright wall from p to q, seen from the left of that way. */
function wall(b: Builder, p: [number, number], q: [number, number], y0: number, y1: number, o: Options) {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o);
}

/** The floor, and the long walls: a petrol dado, cream sheet, a window in every bay. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: PAINT.floor, pattern: 'floor', gloss: 0.62, texels: 5 },
  );
  for (const side of [-1, 1]) longWall(b, side);
  b.wall([-14.9, 21.9], [-14.9, -21.9], [14.9, -21.9], [14.9, 21.9]);
  b.wall([14.9, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.9, 21.9]);
}

function longWall(b: Builder, side: number): void {
  const x = side * W;
  const along = (z0: number, z1: number, y0: number, y1: number, o: Options) =>
    side < 0 ? wall(b, [x, z1], [x, z0], y0, y1, o) : wall(b, [x, z0], [x, z1], y0, y1, o);
  along(-L, L, 0, 1.5, DADO);
  along(-L, L, 1.5, 4.4, BOARDS);
  along(-L, L, 7.4, S, BOARDS);
  b.box(x - side * 0.04, 1.45, 0, 0.16, 0.14, 44, { color: PAINT.line, bevel: 0, texels: 2 });
  b.box(x - side * 0.04, 4.2, 0, 0.14, 0.2, 44, { color: PAINT.petrolDark, bevel: 0, texels: 2 });
  b.box(x - side * 0.1, S - 0.5, 0, 0.4, 0.55, 44, { color: PAINT.petrol, bevel: 0, texels: 2 });
  const hidden = `tb${side < 0 ? 'w' : 'e'}`;
  for (let bay = 0; bay < 8; bay++) {
    const z = -L + 5.5 * bay;
    along(z, z + 0.8, 4.4, 7.4, BOARDS);
    along(z + 4.7, z + 5.5, 4.4, 7.4, BOARDS);
    const deep = x + side * 0.05;
    if (side < 0)
      b.quad([deep, 4.4, z + 4.7], [deep, 4.4, z + 0.8], [deep, 7.4, z + 0.8], [deep, 7.4, z + 4.7], PANE);
    else b.quad([deep, 4.4, z + 0.8], [deep, 4.4, z + 4.7], [deep, 7.4, z + 4.7], [deep, 7.4, z + 0.8], PANE);
    for (const q of [0, 0.98, 1.95, 2.92, 3.9])
      b.box(x, 4.4, z + 0.8 + q, 0.12, 3, q % 1.95 ? 0.06 : 0.12, { ...BAR, skip: hidden });
    for (const y of [5.38, 6.4])
      b.box(x, y, z + 2.75, 0.1, 0.06, 3.9, { ...BAR, skip: `sn${side < 0 ? 'w' : 'e'}` });
    b.box(x - side * 0.1, 4.32, z + 2.75, 0.3, 0.1, 4.1, { color: PAINT.line, bevel: 0 });
  }
  const pipes = [
    [2.5, PAINT.yellow, 0.08],
    [2.8, '#2f62d6', 0.08],
    [3.35, '#d9d0c0', 0.17],
  ] as const;
  for (const [y, color, r] of pipes)
    b.cylinder(side * 14.72, y, -21.8, r, r, 43.6, {
      turn: [Math.PI / 2, 0, 0],
      color,
      sides: 8,
      gloss: 0.5,
      texels: 2,
    });
}
