import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { CONCRETE, STONE } from './paints.ts';
import {
  inward,
  isGlazed,
  HALF_LENGTH as L,
  RIBS,
  SKYLIGHT_COUNT,
  SKYLIGHT_LONG,
  SKYLIGHTS,
  SPRING,
  underVault,
  vaultOver,
  HALF_WIDTH as W,
} from './room.ts';

const SLAB: Options = { ...CONCRETE, color: '#eae1d0', texels: 2.5 };
const GLASS: Options = { color: '#fff2d8', glow: 1.5, pattern: 'glass', casts: false, texels: 0.6 };
/** How deep the ribs reach into the room, and how wide they are, metres. */
const [DEEP, WIDE] = [0.8, 0.6];
/** The round window in the back wall. */
const EYE = { y: 6.3, r: 4.3 };

/** A thin shell of concrete on ribs, with a chessboard of skylights, and the great round window at its end. */
export function buildVault(b: Builder): void {
  const edges = [W, ...SKYLIGHTS.flatMap(([a, c]) => [c, a]).sort((p, q) => q - p), -W];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [x1, x0] = [edges[i]!, edges[i + 1]!];
    if (i % 2 === 0) skin(b, x1, x0, L, -L, SLAB, x1 - x0 > 6 ? 9 : 3);
    else
      skylights(
        b,
        x1,
        x0,
        SKYLIGHTS.findIndex(([a]) => a === x0),
      );
  }
  for (const z of RIBS) rib(b, z);
  for (const x of [-12.6, 3, 9]) crossbeam(b, x);
  backWall(b);
}

/** A piece of the shell from x1 to x0 and z1 to z0, seen from below. */
function skin(
  b: Builder,
  x1: number,
  x0: number,
  z1: number,
  z0: number,
  o: Options,
  cells = 1,
  inset = 0,
): void {
  b.patch(
    cells,
    Math.max(1, Math.round((z1 - z0) / 5.5)),
    (u, v) => {
      const x = x1 + (x0 - x1) * u;
      const [nx, ny] = inward(x);
      return [underVault(x, inset, z1 + (z0 - z1) * v), [nx, ny, 0]];
    },
    o,
  );
}

function skylights(b: Builder, x1: number, x0: number, band: number): void {
  for (let i = 0; i < SKYLIGHT_COUNT; i++) {
    const z1 = L - i * SKYLIGHT_LONG;
    const glazed = isGlazed(i, band);
    skin(b, x1, x0, z1, z1 - SKYLIGHT_LONG, glazed ? GLASS : SLAB, 1, glazed ? -0.3 : 0);
    if (!glazed) continue;
    // Its frame, and one bar across.
    for (const z of [z1 - 0.06, z1 - SKYLIGHT_LONG / 2, z1 - SKYLIGHT_LONG + 0.06])
      strip(b, x1, x0, z, 0.12, -0.12, { color: '#8d4a30', texels: 2 });
  }
}

/** A flat bar across a skylight. */
function strip(b: Builder, x1: number, x0: number, z: number, wide: number, inset: number, o: Options): void {
  skin(b, x1, x0, z + wide / 2, z - wide / 2, o, 1, inset);
}

function rib(b: Builder, z: number): void {
  const o: Options = { ...CONCRETE, color: '#d3c9b8', texels: 3 };
  const face = (way: 1 | -1) =>
    b.patch(
      18,
      1,
      (u, v) => {
        const x = way * (W - 2 * W * u) * 0.985;
        return [underVault(x, DEEP * v, z + (way * WIDE) / 2), [0, 0, way]];
      },
      o,
    );
  face(1);
  face(-1);
  skin(b, W * 0.985, -W * 0.985, z + WIDE / 2, z - WIDE / 2, o, 18, DEEP);
}

/** A low beam along the shell. */
function crossbeam(b: Builder, x: number): void {
  const [, y] = underVault(x, 0.3, 0);
  b.box(x, y - 0.2, 0, 0.32, 0.4, 2 * L, { ...CONCRETE, color: '#bcb1a0', skip: 'tns', texels: 2 });
}

/** How far the back wall reaches from the middle of its window, radians from +x over +y. */
function reach(a: number): number {
  let [near, far] = [0, 30];
  for (let i = 0; i < 30; i++) {
    const r = (near + far) / 2;
    const [x, y] = [Math.cos(a) * r, EYE.y + Math.sin(a) * r];
    if (Math.abs(x) < W && y > 0 && y < Math.max(SPRING, vaultOver(x))) near = r;
    else far = r;
  }
  return near;
}

function backWall(b: Builder): void {
  const at = (r: number, a: number, z: number): Point => [Math.cos(a) * r, EYE.y + Math.sin(a) * r, z];
  b.patch(
    64,
    1,
    (u, v) => {
      const a = -u * Math.PI * 2;
      return [at(EYE.r + (reach(a) - EYE.r) * v, a, -L), [0, 0, 1]];
    },
    { ...CONCRETE, color: '#e2d8c7', texels: 3 },
  );
  // The reveal, and a rim of cut stone.
  b.patch(
    40,
    1,
    (u, v) => {
      const a = u * Math.PI * 2;
      return [at(EYE.r, a, -L - 0.9 * v), [-Math.cos(a), -Math.sin(a), 0]];
    },
    { color: STONE, texels: 3 },
  );
  b.torus(0, EYE.y, -L + 0.02, EYE.r + 0.12, 0.2, { color: STONE, sides: 40, turn: [Math.PI / 2, 0, 0] });
  const bar: Options = { color: '#8d4a30', bevel: 0, texels: 2 };
  for (const x of [-1.5, 1.5]) {
    const h = Math.sqrt(EYE.r ** 2 - x * x);
    b.box(x, EYE.y - h, -L - 0.4, 0.14, 2 * h, 0.14, bar);
  }
  for (const y of [-1.5, 1.5]) {
    const w = Math.sqrt(EYE.r ** 2 - y * y);
    b.box(0, EYE.y + y - 0.07, -L - 0.4, 2 * w, 0.14, 0.14, bar);
  }
}
