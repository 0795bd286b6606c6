import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { peaks } from './lab.ts';
import { BRASS, CONTENT, VIOLET, VIOLET_DARK } from './paints.ts';

const [W, FLOOR, HEAD, FRONT, BACK] = [6, 3.1, 5.9, -18.7, -21.9];
const FRAME: Options = { color: VIOLET_DARK, gloss: 0.4 };
const PALE: Options = { color: '#f0eaf2', gloss: 0.3 };

/** The control room under the half-moon window: a glazed bridge over the hall, its mimic board and desks. */
export function buildControlRoom(b: Builder): void {
  shell(b);
  mimic(b);
  desks(b);
  below(b);
  stairs(b);
  for (const x of [-3.4, 0.6, 4.2]) b.lamp([x, 2.5, -19.6], '#ffe0b8', 6, 5, 0.6);
  for (const x of [-4, 0, 4]) b.lamp([x, 5.2, -20.2], '#ffe9cf', 8, 5, 0.6);
}

function shell(b: Builder): void {
  const [d, cz] = [FRONT - BACK, (FRONT + BACK) / 2];
  b.box(0, FLOOR - 0.3, cz, 2 * W, 0.3, d, { color: '#cfc6dc', texels: 4 });
  b.box(0, FLOOR - 0.36, FRONT + 0.06, 2 * W + 0.3, 0.42, 0.2, { color: VIOLET, bevel: 0.04 });
  b.box(0, HEAD - 0.2, cz + 0.2, 2 * W + 0.5, 0.3, d + 0.6, { ...PALE, texels: 4 });
  b.box(0, HEAD - 0.26, FRONT + 0.46, 2 * W + 0.6, 0.42, 0.16, { color: VIOLET, bevel: 0.04 });
  b.box(0, FLOOR, FRONT, 2 * W, 0.55, 0.14, { ...PALE, texels: 6 });
  b.box(0, FLOOR + 0.55, FRONT, 2 * W + 0.1, 0.08, 0.24, FRAME);
  for (let i = 0; i <= 8; i++) {
    const x = -W + 1.5 * i;
    b.beam([x, FLOOR + 0.6, FRONT], [x, HEAD - 0.2, FRONT + 0.36], i % 4 ? 0.08 : 0.2, 0.12, FRAME);
  }
  b.beam([-W, FLOOR + 2.1, FRONT + 0.22], [W, FLOOR + 2.1, FRONT + 0.22], 0.06, 0.06, FRAME);
  for (const s of [-1, 1]) {
    if (s > 0) b.box(s * W, FLOOR, cz, 0.14, 0.85, d, PALE);
    for (const z of [BACK + 0.3, cz, FRONT]) b.box(s * W, FLOOR, z, 0.14, HEAD - FLOOR - 0.1, 0.14, FRAME);
    for (const z of [BACK + 0.8, FRONT + 0.05]) {
      b.box(s * (W - 0.3), 0, z, 0.3, FLOOR - 0.3, 0.3, FRAME);
      b.box(s * (W - 0.3), 0, z, 0.6, 0.16, 0.6, { color: '#8d83a3' });
      b.block(s * (W - 0.3), z, 0.5, 0.5);
    }
  }
  for (const x of [-3, 0, 3])
    b.box(x, HEAD - 0.26, cz, 1.8, 0.06, 0.5, { color: '#fff0da', glow: 1.8, bevel: 0, texels: 2 });
}

/** The board on the wall: the whole works drawn in the colours of its pipes. */
function mimic(b: Builder): void {
  const m = b.at(0, 0.14, BACK + 0.14);
  m.box(0, FLOOR + 0.95, 0, 10.4, 1.62, 0.12, { color: '#241b48', bevel: 0.03, glow: 0.12, texels: 4 });
  const line = (x: number, y: number, w: number, h: number, color: string) =>
    m.box(x, FLOOR + y, 0.07, w, h, 0.012, { color, glow: 0.9, bevel: 0, texels: 1 });
  for (const [x, y, w, color] of [
    [-3.6, 1.3, 2.2, CONTENT.lye],
    [-3.6, 2.2, 2.2, CONTENT.oil],
    [-0.6, 1.75, 1.6, CONTENT.product],
    [2.2, 2.3, 1.8, CONTENT.steam],
    [2.2, 1.25, 1.8, CONTENT.water],
    [4.2, 1.75, 1.2, CONTENT.product],
  ] as const)
    line(x, y, w, 0.06, color);
  for (const [x, y, w, h, color] of [
    [-4.9, 1.15, 0.35, 0.4, CONTENT.lye],
    [-4.9, 2.0, 0.35, 0.4, CONTENT.oil],
    [-2, 1.2, 0.8, 1.1, CONTENT.steam],
    [0.7, 1.1, 0.34, 1.3, CONTENT.oil],
    [3.3, 1.5, 0.5, 0.6, CONTENT.product],
  ] as const)
    line(x, y, w, h, color);
}

function desks(b: Builder): void {
  for (const x of [-3.6, 0, 3.6]) {
    const d = b.at(x, FLOOR, -20.9);
    d.box(0, 0, 0, 2.5, 0.74, 0.7, { color: VIOLET, bevel: 0.05 });
    d.box(0, 0.74, 0, 2.7, 0.06, 0.86, { color: PAINT.wood, pattern: 'wood', gloss: 0.4 });
    peaks(d.at(0, 0.86, -0.1), 1.5, 0.5);
  }
}

/** Under the room: cabinets with their lights, and a door. */
function below(b: Builder): void {
  for (let i = 0; i < 5; i++) {
    const x = -4.4 + i * 1.05;
    b.box(x, 0, -21.5, 1, 2.2, 0.7, { color: i % 2 ? '#d9d3e6' : '#e6e1ee', bevel: 0.03 });
    b.box(x, 0, -21.5, 1.02, 0.16, 0.72, { color: PAINT.graphite, bevel: 0 });
    for (const [k, color] of [CONTENT.water, CONTENT.oil, CONTENT.steam].entries())
      b.sphere(x - 0.24 + k * 0.24, 1.9, -21.13, 0.05, { color, glow: k ? 0.3 : 1, sides: 8 });
    b.box(x + 0.36, 1, -21.13, 0.05, 0.3, 0.05, { color: PAINT.dark, bevel: 0 });
  }
  for (const x of [-3.4, 0.6, 4.2])
    b.box(x, FLOOR - 0.4, -19.6, 1.6, 0.08, 0.3, { color: '#fff0da', glow: 1.6, bevel: 0, texels: 2 });
  b.block(-2.3, -21.5, 5.4, 0.8);
  b.box(3.2, 0, -21.9, 2.2, 2.6, 0.16, { color: VIOLET_DARK, bevel: 0.04 });
  for (const s of [-1, 1])
    b.box(3.2 + s * 0.5, 0.04, -21.82, 0.94, 2.4, 0.12, { color: VIOLET, bevel: 0.03 });
  for (const s of [-1, 1])
    b.cylinder(3.2 + s * 0.12, 1.05, -21.72, 0.03, 0.03, 0.4, { color: BRASS, sides: 8 });
}

/** Steel stairs along the back wall, up to the room's left door. */
function stairs(b: Builder): void {
  const [x0, x1, z] = [-10.6, -W - 1.2, -21];
  const steps = 14;
  for (let i = 0; i < steps; i++) {
    const k = (i + 0.5) / steps;
    b.box(x0 + (x1 - x0) * k, FLOOR * ((i + 1) / (steps + 1)) - 0.05, z, 0.34, 0.05, 1.2, {
      color: PAINT.grating,
      pattern: 'grating',
      bevel: 0,
    });
  }
  for (const s of [-1, 1]) {
    b.beam([x0 - 0.1, 0.05, z + s * 0.62], [x1, FLOOR - 0.1, z + s * 0.62], 0.07, 0.26, FRAME);
    b.beam([x0, 1.1, z + s * 0.62], [x1, FLOOR + 1.05, z + s * 0.62], 0.06, 0.06, { color: PAINT.yellow });
    for (const k of [0, 0.33, 0.66, 1])
      b.box(x0 + (x1 - x0) * k, FLOOR * k, z + s * 0.62, 0.05, 1.1, 0.05, { color: PAINT.yellow, bevel: 0 });
  }
  b.box((x1 - W) / 2, FLOOR - 0.14, z, 1.3, 0.14, 1.4, { color: PAINT.grating, pattern: 'grating' });
  buildRailing(
    b.at(0, FLOOR, 0),
    [
      [x1, z + 0.68],
      [-W, z + 0.68],
    ],
    0.001,
  );
  b.box(x1 + 0.1, 0, z, 0.16, FLOOR - 0.14, 0.16, FRAME);
  b.block((x0 - W) / 2, z, 4.8, 1.5);
}
