import { DataArrayTexture, LinearFilter, LinearMipmapNearestFilter, RepeatWrapping, RGBAFormat } from 'three';

/** Side of a pattern in texels, and how many there are. */
const SIDE = 128;

type Paint = (u: number, v: number) => number | [number, number, number];

/** A repeatable grain: value noise on a lattice that tiles. */
function grain(cells: number, seed: number): (u: number, v: number) => number {
  const at = (x: number, y: number) => {
    let h = Math.imul((x % cells) * 374761393 + (y % cells) * 668265263 + seed * 974711, 1274126177);
    h = Math.imul(h ^ (h >>> 13), 1103515245);
    return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
  };
  return (u, v) => {
    const [x, y] = [u * cells, v * cells];
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [a, b] = [x - i, y - j];
    const [p, q] = [a * a * (3 - 2 * a), b * b * (3 - 2 * b)];
    return (
      (at(i, j) * (1 - p) + at(i + 1, j) * p) * (1 - q) + (at(i, j + 1) * (1 - p) + at(i + 1, j + 1) * p) * q
    );
  };
}

const fine = grain(64, 1);
const rough = grain(16, 2);
const broad = grain(5, 3);
const cell = (n: number, seed: number) => {
  const noise = grain(n, seed);
  return (i: number, j: number) => noise((((i % n) + n) % n) / n, (((j % n) + n) % n) / n);
};
const tint = cell(16, 7);
const part = (x: number) => x - Math.floor(x);
/** 1 within `w` of a line at 0 of a repeating 0..1, soft by a texel. */
const joint = (x: number, w: number) => (Math.min(part(x), 1 - part(x)) < w ? 1 : 0);

const panels: Paint = (u, v) => {
  const line = Math.max(joint(u * 2, 0.014), joint(v * 4, 0.028));
  return (
    (1 + (tint(Math.floor(u * 2), Math.floor(v * 4)) - 0.5) * 0.08 + (fine(u, v) - 0.5) * 0.03) *
    (1 - 0.17 * line)
  );
};
const bricks: Paint = (u, v) => {
  const row = Math.floor(v * 16);
  const x = u * 8 + (row % 2) * 0.5;
  const mortar = Math.max(joint(x, 0.06), joint(v * 16, 0.12));
  return mortar ? 1.2 : 0.98 + (tint(Math.floor(x), row) - 0.5) * 0.3 + (fine(u, v) - 0.5) * 0.1;
};
const corrugation: Paint = (u, v) => (1 + 0.22 * Math.sin(u * 16 * Math.PI)) * (v < 0.016 ? 0.82 : 1);
const glazing: Paint = (_u, v) => (part(v * 2) < 0.03 ? 0.5 : 1.12 - 0.22 * v);
/** 0 outside, 1 inside an edge, over about a texel: an enlarged pattern then shows no steps. */
const soft = (inside: number) => Math.max(0, Math.min(1, inside * SIDE * 0.9 + 0.5));
const mixed = (a: number[], b: number[], k: number) =>
  a.map((v, i) => v + (b[i]! - v) * k) as [number, number, number];
const gearShape = (u: number, v: number, x: number, y: number, r: number, teeth: number) => {
  const d = Math.hypot(u - x, v - y);
  const a = Math.atan2(v - y, u - x);
  const rim = r * (0.93 + Math.max(-0.07, Math.min(0.07, Math.sin(a * teeth) * 0.3)));
  return soft(rim - d) * soft(d - r * 0.36);
};
/** The warm inside behind a glazed door: light above, turning gears as silhouettes. */
const doorway: Paint = (u, v) => {
  const lamp = Math.max(
    ...[0.2, 0.5, 0.8].map((x) => Math.exp(-(((u - x) / 0.05) ** 2) - ((v - 0.8) / 0.05) ** 2)),
  );
  let c: [number, number, number] = [0.72 + 0.34 * (1 - v), 0.5 + 0.14 * (1 - v), 0.3 - 0.02 * v];
  if (v < 0.14) c = [0.98, 0.66, 0.38];
  c = mixed(c, [0.62, 0.36, 0.22], gearShape(u, v, 0.5, 0.6, 0.13, 9));
  c = mixed(
    c,
    [0.5, 0.29, 0.18],
    Math.max(gearShape(u, v, 0.27, 0.34, 0.22, 12), gearShape(u, v, 0.74, 0.34, 0.22, 12)),
  );
  return [c[0] + lamp * 0.9, c[1] + lamp * 0.85, c[2] + lamp * 0.6];
};
const planks: Paint = (u, v) =>
  joint(u * 8, 0.04)
    ? 0.7
    : 0.98 + (tint(Math.floor(u * 8), 3) - 0.5) * 0.26 + (fine(u * 4, v * 0.5) - 0.5) * 0.2;
const tiles: Paint = (u, v) => {
  const roll = part(u * 8);
  return (
    (1.02 + 0.16 * Math.sin(roll * Math.PI * 2)) * (joint(v * 8, 0.07) ? 0.8 : 1) +
    (tint(Math.floor(u * 8), Math.floor(v * 8)) - 0.5) * 0.26
  );
};
/** A town front: two windows a storey with shutters of several colours, a cornice between storeys. */
const townFront: Paint = (u, v) => {
  const [i, j] = [Math.floor(u * 2), Math.floor(v * 2)];
  const [x, y] = [part(u * 2), part(v * 2)];
  const wall = 1 + (rough(u, v) - 0.5) * 0.16;
  if (y > 0.24 && y < 0.76 && Math.abs(x - 0.5) < 0.17)
    return y > 0.6 ? [0.3, 0.38, 0.44] : [0.22, 0.28, 0.34];
  const shutters: [number, number, number][] = [
    [0.4, 0.66, 0.66],
    [0.62, 0.74, 0.48],
    [0.8, 0.5, 0.36],
    [0.5, 0.62, 0.74],
  ];
  if (y > 0.23 && y < 0.77 && Math.abs(x - 0.5) < 0.33)
    return part(y * 12) < 0.2 ? 0.5 : shutters[(i + j * 2) % 4]!;
  if (y > 0.19 && y < 0.23 && Math.abs(x - 0.5) < 0.22) return 1.16;
  return y > 0.96 ? 1.12 : wall;
};
/** The same front after sunset, four by four windows: behind some of them there is light. Half as bright as drawn. */
const townFrontByNight: Paint = (u, v) => {
  const [i, j] = [Math.floor(u * 4), Math.floor(v * 4)];
  const [x, y] = [part(u * 4), part(v * 4)];
  const home = tint(i * 3 + 1, j * 5 + 2);
  if (home > 0.53 && y > 0.24 && y < 0.76 && Math.abs(x - 0.5) < 0.17) {
    const warm = (home > 0.7 ? 1 : 0.8) * (Math.abs(y - 0.5) < 0.03 || Math.abs(x - 0.5) < 0.02 ? 0.5 : 1);
    return [2 * warm, 1.5 * warm, (0.55 + home * 0.5) * warm];
  }
  const day = townFront(part(u * 2), part(v * 2));
  return (typeof day === 'number' ? [day, day, day] : day).map((c) => c * 0.5) as [number, number, number];
};
const hullPlates: Paint = (u, v) =>
  Math.max(joint(v * 4, 0.03), joint(u * 2, 0.012)) ? 0.86 : 1 + (fine(u, v) - 0.5) * 0.08;
const flowing: Paint = (u, v) => {
  const n = rough(u, v * 0.25) * 0.6 + fine(u, v * 0.5) * 0.4;
  return [1, 0.8 + 0.34 * n, 0.6 + 0.6 * n];
};
const rock: Paint = (u, v) => 0.86 + 0.18 * broad(u, v) + 0.16 * rough(u, v);
/** Two by two slabs of sandstone with fine joints; the bake varies their colour from course to course. */
const slabs: Paint = (u, v) => {
  const [x, y] = [u * 2, v * 2];
  const row = Math.floor(y);
  const joints = Math.max(joint(x + row * 0.5, 0.012), joint(y, 0.018));
  const h = tint(Math.floor(x + row * 0.5) % 2, row * 3 + 1);
  return (0.95 + h * 0.1 + (fine(u, v) - 0.5) * 0.08 + (rough(u, v) - 0.5) * 0.08) * (1 - 0.22 * joints);
};
const earth: Paint = (u, v) => 0.84 + 0.16 * broad(u, v) + 0.12 * rough(u, v) + 0.08 * fine(u, v);
const plain: Paint = () => 1;

/** In the order of the bake's `PATTERN_LAYER`; the last takes the place of number 8 when the lights are on. */
const LAYERS: readonly Paint[] = [
  plain,
  panels,
  bricks,
  corrugation,
  glazing,
  doorway,
  planks,
  tiles,
  townFront,
  plain,
  hullPlates,
  flowing,
  rock,
  slabs,
  earth,
  plain,
  townFrontByNight,
];

/** How far a pattern reaches: its repeats per metre (per slab for paving), across and up; and where it begins. */
export const PATTERN_SCALE: readonly [number, number, number, number][] = [
  [0, 0, 0, 0],
  [1 / 4.8, 1 / 4.8, 0, 0],
  [1 / 5, 1 / 5, 0, 0],
  [1 / 4.4, 1 / 3, 0, 0],
  [1 / 3.2, 1 / 4.2, 0, 0],
  [1 / 7.6, 1 / 8.2, 0.5, 0],
  [1 / 2.24, 1 / 2.24, 0, 0],
  [1 / 2.24, 1 / 2.24, 0, 0],
  [1 / 5.2, 1 / 5.8, 0.5, 0],
  [0, 0, 0, 0],
  [1 / 6, 1 / 5.6, 0, 0],
  [0.1, 0.22, 0, 0],
  [1 / 44, 1 / 44, 0, 0],
  [1 / 2, 1 / 2, 0, 0],
  [1 / 9, 1 / 9, 0, 0],
  [0, 0, 0, 0],
  [1 / 10.4, 1 / 11.6, 0.5, 0],
];

/** Paints all patterns into one texture array; nothing is downloaded. A value of 1 leaves a colour as it is. */
export function patternLayers(): DataArrayTexture {
  const data = new Uint8Array(SIDE * SIDE * 4 * LAYERS.length);
  for (const [layer, paint] of LAYERS.entries())
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const value = paint((x + 0.5) / SIDE, (y + 0.5) / SIDE);
        const [r, g, b] = typeof value === 'number' ? [value, value, value] : value;
        const at = ((layer * SIDE + y) * SIDE + x) * 4;
        data[at] = Math.min(255, r * 127.5);
        data[at + 1] = Math.min(255, g * 127.5);
        data[at + 2] = Math.min(255, b * 127.5);
        data[at + 3] = 255;
      }
  const texture = new DataArrayTexture(data, SIDE, SIDE, LAYERS.length);
  texture.format = RGBAFormat;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  // The nearest mipmap alone: half the fetches on computers that draw in software.
  texture.minFilter = LinearMipmapNearestFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
