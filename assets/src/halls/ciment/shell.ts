import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';
import { CONCRETE, KILN, KILN_DARK } from './paints.ts';
import { HALF_LENGTH as L, RIBS, SPRING, vaultOver, HALF_WIDTH as W } from './room.ts';

/** Boards leave their grain in a wall that is poured between them. */
const BOARDED: Options = { ...CONCRETE, color: '#e2d8c7', pattern: 'ribs', texels: 3 };
const DADO = 1.2;

/** Floor, poured walls with their buttresses, the wall of the door, and what stops walkers. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: '#cfc5b4', pattern: 'floor', gloss: 0.6, texels: 9 },
  );
  for (const side of [-1, 1]) sideWall(b, side);
  doorWall(b);
  paintFloor(b);
  b.wall([-14.9, 21.9], [-14.9, -21.9], [14.9, -21.9], [14.9, 21.9]);
  b.wall([14.9, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.9, 21.9]);
}

/** An upright wall from p to q, seen from the left of that way. */
function wall(b: Builder, p: [number, number], q: [number, number], y0: number, y1: number, o: Options) {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o, 4, 1);
}

function sideWall(b: Builder, side: number): void {
  const x = side * W;
  const [from, to] = side < 0 ? ([L, -L] as const) : ([-L, L] as const);
  wall(b, [x, from], [x, to], 0, DADO, { ...CONCRETE, color: '#bdb19f', texels: 3 });
  wall(b, [x, from], [x, to], DADO, SPRING, BOARDED);
  b.box(x - side * 0.05, DADO - 0.09, 0, 0.1, 0.18, 2 * L, { color: KILN, bevel: 0, texels: 3 });
  for (const z of RIBS) {
    b.box(x - side * 0.35, 0, z, 0.7, SPRING + 0.5, 0.7, { ...CONCRETE, texels: 3 });
    b.box(x - side * 0.42, 0, z, 0.86, 0.55, 0.9, { ...CONCRETE, color: '#9d917f', texels: 3 });
    b.block(x - side * 0.35, z, 0.9, 0.9);
  }
}

/** The wall one comes in by, piece by piece up to the shell. */
function doorWall(b: Builder): void {
  const column = (x1: number, x0: number, y: number, o: Options) =>
    b.quad([x1, y, L], [x0, y, L], [x0, vaultOver(x0), L], [x1, vaultOver(x1), L], o);
  for (const [from, to] of [
    [W, 3.2],
    [-3.2, -W],
  ] as const)
    for (let i = 0; i < 6; i++) {
      const [x1, x0] = [from + ((to - from) * i) / 6, from + ((to - from) * (i + 1)) / 6];
      column(x1, x0, 0, BOARDED);
    }
  for (const x of [1.6, -1.6]) column(x + 1.6, x - 1.6, 5.4, BOARDED);
  for (const s of [-1, 1]) {
    b.box(s * 3.35, 0, L - 0.05, 0.4, 5.4, 0.6, { ...CONCRETE, bevel: 0.05 });
    b.box(s * 3.35, 0, L - 0.08, 0.46, 1.1, 0.66, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  }
  b.box(0, 5.4, L - 0.05, 7.1, 0.5, 0.6, { color: KILN_DARK });
  porch(b);
}

/** What one steps back through: its own floor, and daylight at the end. */
function porch(b: Builder): void {
  const far = L + 1.7;
  b.quad([-3.2, 0, far], [3.2, 0, far], [3.2, 0, L], [-3.2, 0, L], { color: PAINT.floor, texels: 3 });
  wall(b, [3.2, L], [3.2, far], 0, 5.4, { ...CONCRETE, texels: 3 });
  wall(b, [-3.2, far], [-3.2, L], 0, 5.4, { ...CONCRETE, texels: 3 });
  b.quad([-3.2, 5.4, L], [3.2, 5.4, L], [3.2, 5.4, far], [-3.2, 5.4, far], { color: KILN_DARK });
  wall(b, [3.2, far], [-3.2, far], 0, 5.4, {
    color: '#ffeccb',
    glow: 1.5,
    pattern: 'glass',
    casts: false,
    texels: 0.5,
  });
  b.at(0, 2.7, far - 0.01, Math.PI).sign('outside', 0, 0, 0, 6.4, 5.4, 1);
  b.at(0, 5.65, L - 0.37, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}

/** Safety outlines round what turns or is hot. */
function paintFloor(b: Builder): void {
  const paint = new FloorPaint(b);
  paint.frame(3.2, -13.2, 7.6, 12.4, PAINT.yellow);
  paint.frame(-9.4, 4.6, -2.6, 10.2, PAINT.yellow);
  paint.frame(-8, -9.6, -2.9, -2.7, PAINT.yellow);
}
