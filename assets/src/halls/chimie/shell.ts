import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { STONE, VIOLET, VIOLET_DARK } from './paints.ts';
import { HALF_LENGTH as L, RIBS, SPRING, HALF_WIDTH as W } from './room.ts';

const PLASTER: Options = { color: '#efe6da', gloss: 0.1, texels: 3 };
/** Enamelled tiles that can be hosed down, as in every shed where liquids are handled. */
const TILE: Options = { color: '#cfc6dc', gloss: 0.55, texels: 3 };
const BAR: Options = { color: VIOLET_DARK, bevel: 0, texels: 3 };
const [DADO, SILL, HEAD] = [1.3, 1.9, 5.5];
const WIDE = 0.9;
/** Three slender windows a bay, as on the pavilion's outside. */
const WINDOWS = [-1.35, 0, 1.35] as const;

/** Floor, tiled and plastered walls, the slender windows, the pilasters, and the way in. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: '#bab1b4', pattern: 'floor', gloss: 0.62, texels: 9 },
  );
  for (const side of [-1, 1]) sideWall(b, side);
  backWall(b);
  doorWall(b);
  b.wall([-14.9, 21.9], [-14.9, -21.9], [14.9, -21.9], [14.9, 21.9]);
  b.wall([14.9, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.9, 21.9]);
}

/** An upright wall from p to q, seen from the left of that way. */
function wall(b: Builder, p: [number, number], q: [number, number], y0: number, y1: number, o: Options) {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o);
}

function sideWall(b: Builder, side: number): void {
  const x = side * W;
  const out = side < 0 ? 'w' : 'e';
  const piece = (z0: number, z1: number, y0: number, y1: number, o: Options, back = 0) =>
    side < 0
      ? wall(b, [x - back, z1], [x - back, z0], y0, y1, o)
      : wall(b, [x + back, z0], [x + back, z1], y0, y1, o);
  piece(-L, L, 0, DADO, TILE);
  piece(-L, L, DADO, SILL, PLASTER);
  piece(-L, L, HEAD, SPRING, PLASTER);
  b.box(x - side * 0.03, DADO - 0.08, 0, 0.06, 0.16, 2 * L, { color: VIOLET, bevel: 0, texels: 3 });
  for (let bay = 0; bay < 8; bay++) {
    const middle = -L + 5.5 * (bay + 0.5);
    let from = middle - 2.75;
    for (const off of WINDOWS) {
      const z = middle + off;
      piece(from, z - WIDE / 2, SILL, HEAD, PLASTER);
      from = z + WIDE / 2;
      const pane: Options = {
        color: side < 0 ? '#fff0d6' : '#cfe0f8',
        glow: side < 0 ? 1.4 : 1.1,
        pattern: 'glass',
        casts: false,
        texels: 0.5,
      };
      piece(z - WIDE / 2 - 0.1, z + WIDE / 2 + 0.1, SILL - 0.1, HEAD + 0.1, pane, 0.07);
      for (const s of [-1, 1])
        b.box(x + side * 0.04, SILL, z + s * (WIDE / 2 - 0.03), 0.16, HEAD - SILL, 0.07, {
          ...BAR,
          skip: `tb${out}`,
        });
      for (const y of [SILL + 1.2, SILL + 2.4])
        b.box(x + side * 0.06, y, z, 0.08, 0.06, WIDE, { ...BAR, skip: `ns${out}` });
    }
    piece(from, middle + 2.75, SILL, HEAD, PLASTER);
    b.box(x - side * 0.06, SILL - 0.1, middle, 0.3, 0.12, 3.9, { color: STONE });
    b.box(x - side * 0.04, HEAD, middle, 0.2, 0.22, 3.9, { color: STONE });
  }
  for (const z of RIBS) pilaster(b, side, z);
  b.box(x - side * 0.16, SPRING - 0.3, 0, 0.42, 0.34, 2 * L, { color: STONE, texels: 3 });
}

function pilaster(b: Builder, side: number, z: number): void {
  const x = side * (W - 0.2);
  b.box(x, 0, z, 0.42, SPRING - 0.3, 0.72, { color: STONE, texels: 3 });
  b.box(x - side * 0.04, 0, z, 0.6, 0.5, 0.92, { color: '#8d83a3' });
  b.box(x - side * 0.05, SPRING - 0.62, z, 0.62, 0.62, 0.92, { color: VIOLET_DARK, bevel: 0.06 });
  b.block(x, z, 0.6, 0.9);
}

function backWall(b: Builder): void {
  wall(b, [-W, -L], [W, -L], 0, DADO, TILE);
  wall(b, [-W, -L], [W, -L], DADO, SPRING, PLASTER);
  b.box(0, DADO - 0.08, -L + 0.03, 2 * W, 0.16, 0.06, { color: VIOLET, bevel: 0, texels: 3 });
  b.box(0, SPRING - 0.3, -L + 0.16, 2 * W, 0.34, 0.42, { color: STONE, texels: 3 });
}

function doorWall(b: Builder): void {
  for (const [p, q] of [
    [W, 3.2],
    [-3.2, -W],
  ] as const) {
    wall(b, [p, L], [q, L], 0, DADO, TILE);
    wall(b, [p, L], [q, L], DADO, SPRING, PLASTER);
  }
  wall(b, [3.2, L], [-3.2, L], 5.4, SPRING, PLASTER);
  for (const s of [-1, 1]) {
    b.box(s * 9.1, DADO - 0.08, L - 0.03, 11.8, 0.16, 0.06, { color: VIOLET, bevel: 0, texels: 3 });
    b.box(s * 3.35, 0, L - 0.05, 0.4, 5.4, 0.6, { color: VIOLET, bevel: 0.05 });
    b.box(s * 3.35, 0, L - 0.08, 0.46, 1.1, 0.66, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  }
  b.box(0, 5.4, L - 0.05, 7.1, 0.5, 0.6, { color: VIOLET_DARK });
  // The porch one steps back through: its own floor and daylight at the end.
  b.quad([-3.2, 0, L + 1.7], [3.2, 0, L + 1.7], [3.2, 0, L], [-3.2, 0, L], { color: PAINT.floor, texels: 3 });
  wall(b, [3.2, L], [3.2, L + 1.7], 0, 5.4, { color: PAINT.cream, texels: 3 });
  wall(b, [-3.2, L + 1.7], [-3.2, L], 0, 5.4, { color: PAINT.cream, texels: 3 });
  b.quad([-3.2, 5.4, L], [3.2, 5.4, L], [3.2, 5.4, L + 1.7], [-3.2, 5.4, L + 1.7], { color: VIOLET_DARK });
  const day: Options = { color: '#ffeccb', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  wall(b, [3.2, L + 1.7], [-3.2, L + 1.7], 0, 5.4, day);
  b.at(0, 2.7, L + 1.69, Math.PI).sign('outside', 0, 0, 0, 6.4, 5.4, 1);
  b.at(0, 5.65, L - 0.37, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}
