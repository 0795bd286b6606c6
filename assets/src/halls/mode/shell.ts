import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';
import { IRON, MAGENTA, PLUM, ROSE, YARNS } from './paints.ts';
import {
  BAY,
  BEAMS,
  COLUMNS,
  GLAZED,
  HALF_LENGTH as L,
  RISE,
  SPRING,
  vaultOver,
  HALF_WIDTH as W,
} from './room.ts';

const BRICK: Options = { color: '#dba083', pattern: 'brick', gloss: 0.08, texels: 3 };
const PLASTER: Options = { color: '#f3e4d6', gloss: 0.1, texels: 3 };
const VAULT: Options = { color: '#f1cdb2', pattern: 'brick', gloss: 0.08, texels: 2.5 };
const GLASS: Options = { color: '#fff1d8', glow: 1.5, pattern: 'glass', casts: false, texels: 0.6 };
const [DADO, SILL, HEAD] = [1.1, 1.5, 6.3];
const WIDE = 2.6;
/** Walls close the vaults' ends. */
const TOP = SPRING + RISE + 0.1;

/** A spinning mill of old: brick vaults on iron columns, tall windows, boards underfoot. */
export function buildShell(b: Builder): void {
  b.model.floor = b.patch(
    10,
    14,
    (u, v) => [
      [-W + u * 2 * W, 0, L - v * 2 * L],
      [0, 1, 0],
    ],
    { color: '#e2c096', pattern: 'wood', gloss: 0.5, texels: 9 },
  );
  for (const side of [-1, 1]) sideWall(b, side);
  endWalls(b);
  vaults(b);
  columns(b);
  paintFloor(b);
  b.wall([-14.9, 21.9], [-14.9, -21.9], [14.9, -21.9], [14.9, 21.9]);
  b.wall([14.9, 21.9], [3.05, 21.9], [3.05, 23.5], [-3.05, 23.5], [-3.05, 21.9], [-14.9, 21.9]);
}

/** An upright wall from p to q, seen from the left of that way. */
function wall(b: Builder, p: [number, number], q: [number, number], y0: number, y1: number, o: Options) {
  b.quad([p[0], y0, p[1]], [q[0], y0, q[1]], [q[0], y1, q[1]], [p[0], y1, p[1]], o, 3, 1);
}

function sideWall(b: Builder, side: number): void {
  const x = side * W;
  const piece = (z0: number, z1: number, y0: number, y1: number, o: Options, back = 0) =>
    side < 0
      ? wall(b, [x - back, z1], [x - back, z0], y0, y1, o)
      : wall(b, [x + back, z0], [x + back, z1], y0, y1, o);
  piece(-L, L, 0, DADO, { color: PLUM, gloss: 0.35, texels: 3 });
  piece(-L, L, DADO, SILL, PLASTER);
  b.box(x - side * 0.04, DADO - 0.07, 0, 0.08, 0.14, 2 * L, { color: MAGENTA, bevel: 0, texels: 3 });
  for (let bay = 0; bay < 8; bay++) {
    const middle = -L + BAY * (bay + 0.5);
    piece(middle - BAY / 2, middle - WIDE / 2, SILL, HEAD, BRICK);
    piece(middle + WIDE / 2, middle + BAY / 2, SILL, HEAD, BRICK);
    const pane: Options = { ...GLASS, color: side < 0 ? '#fff0d6' : '#d6e4f6', glow: side < 0 ? 1.5 : 1.1 };
    piece(middle - WIDE / 2 - 0.1, middle + WIDE / 2 + 0.1, SILL - 0.1, HEAD + 0.1, pane, 0.1);
    const out = side < 0 ? 'w' : 'e';
    for (const off of [-1.25, -0.43, 0.43, 1.25])
      b.box(x + side * 0.05, SILL, middle + off, 0.1, HEAD - SILL, 0.07, {
        color: '#fbf3e6',
        skip: `tb${out}`,
      });
    for (const y of [SILL + 1.2, SILL + 2.4, SILL + 3.6])
      b.box(x + side * 0.06, y, middle, 0.08, 0.07, WIDE, { color: '#fbf3e6', skip: `ns${out}` });
    b.box(x - side * 0.1, SILL - 0.12, middle, 0.36, 0.14, WIDE + 0.5, { color: '#f3e8dc' });
    b.box(x - side * 0.05, HEAD, middle, 0.24, 0.32, WIDE + 0.5, { color: '#f3e8dc' });
  }
  piece(-L, L, HEAD, TOP, PLASTER);
  for (const z of BEAMS) {
    if (Math.abs(z) > 21) continue;
    b.box(x - side * 0.22, 0, z, 0.44, SPRING - 0.3, 0.8, { ...BRICK, color: '#e9c9b0' });
    b.box(x - side * 0.26, SPRING - 0.7, z, 0.6, 0.4, 1, { color: '#f3e8dc' });
    b.block(x - side * 0.22, z, 0.6, 0.9);
  }
}

/** Both ends: the wall of the door with its porch, and the plastered wall the catwalk is seen against. */
function endWalls(b: Builder): void {
  wall(b, [-W, -L], [W, -L], 0, TOP, { color: ROSE, gloss: 0.1, texels: 3 });
  b.box(0, 0, -L + 0.05, 2 * W, DADO, 0.1, { color: PLUM, bevel: 0, texels: 3 });
  quilt(b);
  for (const [p, q] of [
    [W, 3.2],
    [-3.2, -W],
  ] as const) {
    wall(b, [p, L], [q, L], 0, DADO, { color: PLUM, gloss: 0.35, texels: 3 });
    wall(b, [p, L], [q, L], DADO, TOP, BRICK);
  }
  wall(b, [3.2, L], [-3.2, L], 5.4, TOP, BRICK);
  for (const s of [-1, 1]) {
    b.box(s * 3.35, 0, L - 0.05, 0.4, 5.4, 0.6, { color: MAGENTA, bevel: 0.05 });
    b.box(s * 3.35, 0, L - 0.08, 0.46, 1.1, 0.66, { color: PAINT.yellow, pattern: 'hazard', bevel: 0 });
  }
  b.box(0, 5.4, L - 0.05, 7.1, 0.5, 0.6, { color: PLUM });
  porch(b);
}

/** A quilt of all the colours that are spun here, over the whole of the far wall. */
function quilt(b: Builder): void {
  const [wide, low, high] = [7.6, 4.3, 8.3];
  const [columns, rows] = [19, 5];
  b.box(0, low - 0.12, -L + 0.06, 2 * wide + 0.3, high - low + 0.24, 0.06, {
    color: PLUM,
    bevel: 0,
    texels: 2,
  });
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++) {
      const [x0, y0] = [-wide + (2 * wide * i) / columns, low + ((high - low) * row) / rows];
      const [x1, y1] = [x0 + (2 * wide) / columns - 0.04, y0 + (high - low) / rows - 0.04];
      const color = YARNS[(i * 3 + row * 7 + (i % 2) * row) % YARNS.length]!;
      const z = -L + 0.1;
      b.quad([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z], { color, gloss: 0.05, texels: 2 });
      if ((i + row) % 2) continue;
      const [cx, cy, r] = [(x0 + x1) / 2, (y0 + y1) / 2, 0.26];
      const inner = YARNS[(i * 5 + row * 3 + 4) % YARNS.length]!;
      b.quad([cx - r, cy, z + 0.02], [cx, cy - r, z + 0.02], [cx + r, cy, z + 0.02], [cx, cy + r, z + 0.02], {
        color: inner,
        gloss: 0.05,
        texels: 2,
      });
    }
  for (const x of [-5, 0, 5]) b.lamp([x, 6, -L + 3], '#fff0d6', 12, 8, 0.3);
}

/** What one steps back through: its own floor, and daylight at the end. */
function porch(b: Builder): void {
  const far = L + 1.7;
  b.quad([-3.2, 0, far], [3.2, 0, far], [3.2, 0, L], [-3.2, 0, L], { color: PAINT.floor, texels: 3 });
  wall(b, [3.2, L], [3.2, far], 0, 5.4, PLASTER);
  wall(b, [-3.2, far], [-3.2, L], 0, 5.4, PLASTER);
  b.quad([-3.2, 5.4, L], [3.2, 5.4, L], [3.2, 5.4, far], [-3.2, 5.4, far], { color: PLUM });
  wall(b, [3.2, far], [-3.2, far], 0, 5.4, { ...GLASS, color: '#ffeccb', texels: 0.5 });
  b.at(0, 2.7, far - 0.01, Math.PI).sign('outside', 0, 0, 0, 6.4, 5.4, 1);
  b.at(0, 5.65, L - 0.37, Math.PI).sign('exit', 0, 0, 0, 1.9, 0.42, 0.9);
}

/** A bay's vault from x1 to x0, seen from below. */
function vaultPiece(b: Builder, bay: number, x1: number, x0: number, o: Options): void {
  const z0 = -L + BAY * bay;
  b.patch(
    1,
    7,
    (u, v) => {
      const z = z0 + BAY * (1 - v);
      const slope = (-8 * RISE * (z - z0 - BAY / 2)) / (BAY * BAY);
      const at = Math.min(z0 + BAY - 1e-4, Math.max(z0 + 1e-4, z));
      return [
        [x1 + (x0 - x1) * u, vaultOver(at), z],
        [0, -1, slope],
      ];
    },
    o,
  );
}

function vaults(b: Builder): void {
  for (let bay = 0; bay < 8; bay++) {
    const edges = [W, GLAZED[1][1], GLAZED[1][0], GLAZED[0][1], GLAZED[0][0], -W];
    edges.slice(0, -1).forEach((x1, i) => {
      const glazed = i % 2 === 1 && (i === 3 || bay % 2 === 0);
      vaultPiece(b, bay, x1, edges[i + 1]!, glazed ? GLASS : VAULT);
      if (!glazed) return;
      for (const t of [0.2, 0.5, 0.8]) {
        const z = -L + BAY * (bay + t);
        b.box((x1 + edges[i + 1]!) / 2, vaultOver(z) - 0.1, z, x1 - edges[i + 1]!, 0.08, 0.08, {
          color: '#fbf3e6',
          skip: 'tew',
        });
      }
    });
  }
  for (const z of BEAMS.slice(1, -1)) {
    b.box(0, SPRING - 0.34, z, 2 * W, 0.44, 0.34, { color: '#f3e8dc', skip: 'tew', texels: 2.5 });
    b.box(0, SPRING - 0.4, z, 2 * W, 0.07, 0.5, { color: MAGENTA, skip: 'tew', texels: 2 });
  }
}

/** Slender columns of cast iron, with a capital that spreads like a spool. */
function columns(b: Builder): void {
  for (const x of COLUMNS)
    for (const z of BEAMS.slice(1, -1)) {
      // Neither the seats of the live corner nor a stand's front has one: there the wall carries the beam.
      if ((x > 0 && z < -16) || (x < 0 && z === 0)) continue;
      b.cylinder(x, 0, z, 0.26, 0.2, 0.5, { ...IRON, color: PLUM, sides: 12 });
      b.cylinder(x, 0.5, z, 0.14, 0.12, SPRING - 1.3, { ...IRON, sides: 10, open: true });
      b.lathe(
        x,
        SPRING - 0.84,
        z,
        [
          [0.12, 0],
          [0.16, 0.1],
          [0.34, 0.42],
          [0.34, 0.46],
        ],
        { ...IRON, color: MAGENTA, sides: 12 },
      );
      b.pillar(x, z, 0.16);
    }
}

/** Safety outlines round what turns. */
function paintFloor(b: Builder): void {
  const paint = new FloorPaint(b);
  paint.frame(2.4, -11.4, 7.45, 9, PAINT.yellow);
  paint.frame(-7.5, -10.1, -3.1, -1.9, PAINT.yellow);
}
