import type { Builder, Options } from '../kit/Builder.ts';
import { IRON } from './paints.ts';
import { FRAMES, SPRING } from './vault-line.ts';

const [W, L] = [15, 22];
const BRICK: Options = { color: '#d8a183', pattern: 'brick', gloss: 0.08, texels: 4 };
const STONE: Options = { color: '#e6d8be', bevel: 0.02, texels: 3 };
const SILL = 1.1;

/** An upright wall from p to q, seen from the left of that way. */
export function upright(
  b: Builder,
  p: readonly [number, number],
  q: readonly [number, number],
  y0: number,
  y1: number,
  o: Options,
): void {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o);
}

/** Limestone floor, brick plinths, the glass of the long sides with its garden behind, and the walls one meets. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: '#c3ab8d', pattern: 'floor', gloss: 0.55, texels: 11 },
  );
  for (const side of [-1, 1] as const) longSide(b, side);
  b.wall([-14.7, 21.9], [-14.7, -21.8], [14.7, -21.8], [14.7, 21.9]);
  b.wall([14.7, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.7, 21.9]);
}

function longSide(b: Builder, side: 1 | -1): void {
  const x = side * W;
  const ends = (inside: number): [[number, number], [number, number]] =>
    side < 0
      ? [
          [x - side * inside, L],
          [x - side * inside, -L],
        ]
      : [
          [x - side * inside, -L],
          [x - side * inside, L],
        ];
  const face = (y0: number, y1: number, o: Options, inside = 0) => {
    const [p, q] = ends(inside);
    upright(b, p, q, y0, y1, o);
  };
  face(0, SILL, BRICK);
  const pane: Options = {
    color: side < 0 ? '#ffdda2' : '#9cc8ea',
    glow: 0.85,
    pattern: 'glass',
  };
  face(SILL, SPRING, { ...pane, texels: 0.4 }, -0.12);
  b.box(x - side * 0.1, SILL - 0.06, 0, 0.4, 0.12, 43.8, STONE);
  b.box(x - side * 0.08, SPRING - 0.1, 0, 0.36, 0.3, 43.8, IRON);
  b.box(x, 2.9, 0, 0.1, 0.08, 43.8, { ...IRON, texels: 1 });
  for (const [i, frame] of FRAMES.entries()) {
    pilaster(b, side, i === 0 ? frame + 0.3 : i === 8 ? frame - 0.3 : frame);
    if (i === 8) continue;
    for (let k = 1; k < 5; k++)
      b.box(x, SILL, frame + 1.1 * k, 0.08, SPRING - SILL, 0.06, { ...IRON, texels: 1, skip: 'tb' });
    garden(b, side, frame);
  }
  for (const y of [0.28, 0.55]) {
    const lying: Options = { turn: [Math.PI / 2, 0, 0], color: '#e9e2d2', gloss: 0.5, sides: 8, texels: 2 };
    b.cylinder(side * 14.8, y, -21.6, 0.08, 0.08, 43.2, lying);
  }
}

/** A cast-iron column with base and capital, and the bracket that takes up the arch. */
function pilaster(b: Builder, side: 1 | -1, z: number): void {
  const x = side * 14.62;
  b.box(x, 0, z, 0.62, 0.5, 0.62, STONE);
  const shaft: [number, number][] = [
    [0.24, 0],
    [0.24, 0.12],
    [0.15, 0.22],
    [0.13, 3],
    [0.16, 3.1],
    [0.16, 3.2],
    [0.3, 3.5],
    [0.3, 3.6],
  ];
  b.lathe(x, 0.5, z, shaft, { ...IRON, sides: 6 });
  b.box(side * 14.75, 4.1, z, 0.6, 0.5, 0.4, IRON);
  b.block(x, z, 0.5, 0.62);
}

/** Cypresses and bushes that stand in the garden behind the glass. */
function garden(b: Builder, side: 1 | -1, frame: number): void {
  const put = (z: number, half: number, top: number, peak: number, color: string) =>
    b.patch(
      10,
      1,
      (u, v) => {
        const t = side < 0 ? 1 - u : u;
        const y = SILL + (top - SILL) * v * Math.sin(Math.PI * t) ** peak;
        return [
          [side * 15.06, y, z + (t * 2 - 1) * half],
          [-side, 0, 0],
        ];
      },
      { color, glow: 0.5, pattern: 'glass', casts: false, texels: 0.3 },
    );
  const shift = 0.5 * Math.sin(frame * 1.7);
  put(frame + 2.75, 3.2, 2, 0.6, '#86a566');
  put(frame + 1.3 + shift, 0.55, 3.6 + shift * 0.6, 1, '#4c7a4a');
  put(frame + 4 - shift, 1.1, 2.5, 0.5, '#6a9355');
}
