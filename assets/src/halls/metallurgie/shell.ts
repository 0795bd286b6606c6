import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { EAVE, FRAMES, HALF_LENGTH as L, RIDGE, TOOTH, HALF_WIDTH as W } from './plan.ts';

const BRICK: Options = { color: PAINT.brick, pattern: 'brick', gloss: 0.08, texels: 4 };
const SHEET: Options = { color: PAINT.cream, pattern: 'corrugated', gloss: 0.12, texels: 4 };
const BAR: Options = { color: PAINT.petrolDark, bevel: 0 };
const STONE: Options = { color: '#d9c7ad' };

/** Floor, brick and sheet walls, windows, and the sawtooth roof with its glazing towards −x. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: PAINT.floor, pattern: 'floor', gloss: 0.62, texels: 11 },
  );
  sideWalls(b);
  backWall(b);
  doorWall(b);
  for (let tooth = 0; tooth < 4; tooth++) roofTooth(b, -W + TOOTH * tooth);
  b.box(W, EAVE - 0.3, 0, 0.34, 0.5, 44, { color: PAINT.petrol, bevel: 0, texels: 3 });
  b.wall([-14.9, 21.9], [-14.9, -21.9], [14.9, -21.9], [14.9, 21.9]);
  b.wall([14.9, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.9, 21.9]);
}

/** An upright wall from p to q, seen from the left of that way. */
function wall(b: Builder, p: [number, number], q: [number, number], y0: number, y1: number, o: Options) {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o);
}

function sideWalls(b: Builder): void {
  wall(b, [-W, L], [-W, -L], 0, 4.4, BRICK);
  wall(b, [-W, L], [-W, -L], 4.4, EAVE, SHEET);
  wall(b, [W, -L], [W, L], 0, 4.4, BRICK);
  wall(b, [W, -L], [W, L], 4.4, 4.6, SHEET);
  wall(b, [W, -L], [W, L], 7.4, EAVE, SHEET);
  for (let bay = 0; bay < 8; bay++) {
    const z = -L + 5.5 * bay;
    wall(b, [W, z], [W, z + 0.8], 4.6, 7.4, SHEET);
    wall(b, [W, z + 4.7], [W, z + 5.5], 4.6, 7.4, SHEET);
    const pane: Options = { color: PAINT.glass, glow: 1.15, pattern: 'glass', casts: false, texels: 0.5 };
    wall(b, [W + 0.05, z + 0.8], [W + 0.05, z + 4.7], 4.6, 7.4, pane);
    for (const q of [1.3, 2.6]) b.box(W, 4.6, z + 0.8 + q, 0.1, 2.8, 0.08, BAR);
    b.box(W, 5.95, z + 2.75, 0.1, 0.08, 3.9, BAR);
    b.box(W - 0.06, 4.5, z + 2.75, 0.22, 0.12, 4.1, { color: PAINT.petrol, bevel: 0 });
  }
}

function backWall(b: Builder): void {
  wall(b, [-W, -L], [-7, -L], 0, EAVE, BRICK);
  wall(b, [7, -L], [W, -L], 0, EAVE, BRICK);
  wall(b, [-7, -L], [7, -L], 0, 3.1, BRICK);
  wall(b, [-7, -L], [7, -L], 8.5, EAVE, BRICK);
  const pane: Options = { color: '#ffe9c4', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  wall(b, [-7, -L - 0.2], [7, -L - 0.2], 3.1, 8.5, pane);
  for (let i = 0; i <= 10; i++) b.box(-7 + 1.4 * i, 3.1, -L - 0.1, i % 5 ? 0.07 : 0.2, 5.4, 0.16, BAR);
  for (let j = 0; j <= 4; j++) b.box(0, 3.05 + 1.35 * j, -L - 0.1, 14, j % 4 ? 0.07 : 0.2, 0.16, BAR);
  b.box(0, 2.95, -L + 0.1, 14.6, 0.18, 0.5, STONE);
  b.box(0, 8.5, -L + 0.05, 14.8, 0.45, 0.3, STONE);
  for (const s of [-1, 1]) b.box(s * 7.25, 3.1, -L + 0.05, 0.5, 5.4, 0.3, STONE);
}

function doorWall(b: Builder): void {
  wall(b, [W, L], [3.2, L], 0, EAVE, BRICK);
  wall(b, [-3.2, L], [-W, L], 0, EAVE, BRICK);
  wall(b, [3.2, L], [-3.2, L], 5.4, EAVE, BRICK);
  for (const s of [-1, 1])
    b.box(s * 3.35, 0, L - 0.05, 0.4, 5.4, 0.6, { color: PAINT.yellow, pattern: 'hazard' });
  b.box(0, 5.4, L - 0.05, 7.1, 0.5, 0.6, { color: PAINT.petrolDark });
  // The porch one steps back through: its own floor and daylight at the end.
  b.quad([-3.2, 0, L + 1.7], [3.2, 0, L + 1.7], [3.2, 0, L], [-3.2, 0, L], { color: PAINT.floor, texels: 4 });
  wall(b, [3.2, L], [3.2, L + 1.7], 0, 5.4, { color: PAINT.cream, texels: 3 });
  wall(b, [-3.2, L + 1.7], [-3.2, L], 0, 5.4, { color: PAINT.cream, texels: 3 });
  b.quad([-3.2, 5.4, L], [3.2, 5.4, L], [3.2, 5.4, L + 1.7], [-3.2, 5.4, L + 1.7], {
    color: PAINT.petrolDark,
  });
  const day: Options = { color: '#ffeccb', glow: 1.5, pattern: 'glass', casts: false, texels: 0.5 };
  wall(b, [3.2, L + 1.7], [-3.2, L + 1.7], 0, 5.4, day);
  b.at(0, 2.7, L + 1.69, Math.PI).sign('outside', 0, 0, 0, 6.4, 5.4, 1);
  b.at(0, 5.65, L - 0.37, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}

function roofTooth(b: Builder, x0: number): void {
  const x1 = x0 + TOOTH;
  b.quad([x0, EAVE, -L], [x1, EAVE, -L], [x1, EAVE + 0.01, -L], [x0, RIDGE, -L], BRICK);
  b.quad([x1, EAVE, L], [x0, EAVE, L], [x0, RIDGE, L], [x1, EAVE + 0.01, L], BRICK);
  const under: Options = { color: '#f1e6d0', pattern: 'ribs', gloss: 0.1, texels: 2.5 };
  b.quad([x0, RIDGE, -L], [x1, EAVE, -L], [x1, EAVE, L], [x0, RIDGE, L], under);
  const pane: Options = { color: '#fff1d2', glow: 1.55, pattern: 'glass', casts: false, texels: 0.5 };
  wall(b, [x0, L], [x0, -L], EAVE + 0.15, RIDGE - 0.1, pane);
  for (let i = 0; i <= 24; i++) {
    const z = -L + (44 / 24) * i;
    b.box(x0, EAVE + 0.1, z, 0.1, RIDGE - EAVE - 0.2, i % 3 ? 0.07 : 0.18, { ...BAR, texels: 3, skip: 'tb' });
  }
  b.box(x0, EAVE + 1.5, 0, 0.09, 0.08, 44, { ...BAR, texels: 2 });
  b.box(x0, EAVE - 0.3, 0, 0.34, 0.5, 44, { color: PAINT.petrol, bevel: 0, texels: 3 });
  b.box(x0 + 0.05, RIDGE - 0.22, 0, 0.22, 0.24, 44, { color: PAINT.petrol, bevel: 0, texels: 2 });
  for (const q of [1.9, 4.4]) {
    const purlin: Options = { color: PAINT.petrol, gloss: 0.35, bevel: 0, texels: 1.5 };
    b.box(x0 + q, RIDGE - q * 0.4 - 0.2, 0, 0.12, 0.16, 43.6, purlin);
  }
}

/** Columns, trusses, crane rails, and the pipes along the walls. */
export function buildFrame(b: Builder): void {
  const steel = b.with({ color: PAINT.petrol, gloss: 0.35, bevel: 0, texels: 4 });
  FRAMES.forEach((along, i) => {
    const z = along + (i === 0 ? 0.25 : i === 8 ? -0.25 : 0);
    for (const s of [-1, 1]) {
      const x = s * 14.62;
      for (const q of [-0.19, 0.19]) steel.box(x + q, 0, z, 0.07, EAVE - 0.3, 0.42);
      steel.box(x, 0, z, 0.34, EAVE - 0.3, 0.07);
      steel.box(x, 0, z, 0.62, 0.22, 0.62, { color: PAINT.concrete, bevel: 0.03 });
      steel.box(x - 0.25 * s, 0.22, z, 0.05, 1.1, 0.5, { color: PAINT.yellow, pattern: 'hazard' });
      steel.box(s * 13.95, 6.75, z, 1.1, 0.3, 0.3);
      steel.beam([s * 14.4, 5.9, z], [s * 13.7, 6.7, z], 0.14, 0.2);
      b.block(x, z, 0.62, 0.62);
    }
    if (i === 0 || i === 8) return;
    steel.box(0, EAVE - 0.34, z, 29.4, 0.26, 0.26, { texels: 3 });
    for (let tooth = 0; tooth < 4; tooth++) {
      const x = -W + TOOTH * tooth;
      const thin: Options = { texels: 2 };
      steel.beam([x + 0.1, RIDGE - 0.15, z], [x + 7.4, EAVE + 0.02, z], 0.16, 0.22, thin);
      steel.beam([x + 0.1, EAVE, z], [x + 2.5, RIDGE - 1.1, z], 0.1, 0.12, thin);
      steel.beam([x + 2.5, RIDGE - 1.1, z], [x + 4.2, EAVE, z], 0.1, 0.12, thin);
    }
  });
  for (const s of [-1, 1]) {
    steel.box(s * 13.55, 7.05, 0, 0.3, 0.5, 43.5, { texels: 3 });
    steel.box(s * 13.55, 7.55, 0, 0.1, 0.1, 43.5, { color: PAINT.steel, texels: 1 });
    steel.box(s * 14.93, 2.52, 0, 0.14, 0.18, 44, { texels: 3 });
    const pipes = [
      [3.35, PAINT.yellow, 0.13],
      [3.75, PAINT.petrol, 0.1],
      [8.2, '#d9d0c0', 0.24],
    ] as const;
    for (const [y, color, r] of pipes) {
      const lying: Options = { turn: [Math.PI / 2, 0, 0], color, sides: 8, gloss: 0.5, texels: 2 };
      b.cylinder(s * 14.68, y, -21.8, r, r, 43.6, lying);
    }
  }
}
