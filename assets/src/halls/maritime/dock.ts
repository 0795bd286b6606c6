import type { Builder, Options } from '../kit/Builder.ts';
import { FloorPaint } from '../kit/floor-paint.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { hullAt, SHIP } from './hull-form.ts';

/** The dock's basin: half its width to the walls' outer face, from its head to its gate, and the height of its walls. */
export const DOCK = { half: 3.9, head: 6.9, gate: -13.2, end: -20.4, wall: 1 };
const STONE: Options = { color: '#c9bda9', pattern: 'concrete', gloss: 0.15, texels: 2.5 };
const TIMBER: Options = { color: PAINT.woodDark, pattern: 'wood', texels: 2.5 };

/** The dry dock: walls with their coping and steps, keel blocks, shores, rails for the crane, the gate astern. */
export function buildDock(b: Builder): void {
  const d = b.at(SHIP.x, 0, 0);
  const { half, head, gate, end, wall } = DOCK;
  const long = head - end;
  for (const s of [-1, 1]) {
    d.box(s * (half - 0.3), 0, (head + end) / 2, 0.6, wall - 0.12, long, { ...STONE, bevel: 0 });
    d.box(s * (half - 0.3), wall - 0.12, (head + end) / 2, 0.72, 0.12, long, {
      ...STONE,
      color: '#e2d8c6',
      bevel: 0.03,
    });
    d.box(s * (half - 0.3), wall, (gate + head) / 2, 0.1, 0.05, head - gate - 0.4, {
      color: PAINT.steel,
      metal: 0.7,
      bevel: 0,
    });
    d.box(s * (half + 0.03), 0.42, (gate + head) / 2, 0.05, 0.2, head - gate, {
      color: PAINT.yellow,
      pattern: 'hazard',
      bevel: 0,
      texels: 2.5,
    });
    d.box(s * (half - 0.85), 0, (gate + head) / 2, 0.5, 0.58, head - gate - 0.6, { ...STONE, bevel: 0.04 });
    d.box(s * (half - 1.3), 0, (gate + head) / 2, 0.4, 0.28, head - gate - 0.6, { ...STONE, bevel: 0.04 });
    for (const z of [5.6, -0.7, -10.6, -16.6]) bollard(d.at(s * (half - 0.3), wall, z));
  }
  for (const z of [head - 0.3, end + 0.3]) {
    d.box(0, 0, z, half * 2 - 1.2, wall - 0.12, 0.6, { ...STONE, bevel: 0 });
    d.box(0, wall - 0.12, z, half * 2 - 1.2, 0.12, 0.72, { ...STONE, color: '#e2d8c6', bevel: 0.03 });
  }
  d.box(0, 0, head - 0.85, half * 2 - 2, 0.58, 0.5, { ...STONE, bevel: 0.04 });
  keelBlocks(d);
  shores(b);
  gateOf(d);
  b.block(SHIP.x, (head + end) / 2, half * 2, long);
  const paint = new FloorPaint(b);
  paint.frame(SHIP.x - half - 0.35, end - 0.35, SHIP.x + half + 0.35, head + 0.35, PAINT.yellow);
  hangSign(b, 'step-4', -2.2, 6.05, -2.4, 12.9);
}

function bollard(p: Builder): void {
  const shape: [number, number][] = [
    [0.2, 0.05],
    [0.15, 0.12],
    [0.14, 0.36],
    [0.22, 0.4],
    [0.22, 0.48],
    [0, 0.5],
  ];
  p.lathe(0, 0, 0, shape, { color: PAINT.dark, sides: 14, gloss: 0.4, texels: 2.5 });
}

function keelBlocks(d: Builder): void {
  for (let i = 0; i < 12; i++) {
    const z = 4.3 - i * 1.35;
    if (z < -8.6) break;
    d.box(0, 0, z, 1.1, 0.75, 0.6, { color: '#b9ab97', pattern: 'concrete', bevel: 0 });
    d.box(0, 0.75, z, 1, 0.4, 0.56, { ...TIMBER, bevel: 0 });
    if (i > 3 && i < 10)
      for (const s of [-1, 1]) {
        d.box(s * 1.4, 0, z, 0.7, 0.85, 0.5, { color: PAINT.yellow, bevel: 0 });
        d.box(s * 1.4, 0.85, z, 0.66, 0.3, 0.46, { ...TIMBER, bevel: 0 });
      }
  }
}

/** Timber shores that hold her upright from the dock's steps. */
function shores(b: Builder): void {
  for (const side of [-1, 1])
    for (const u of [0.3, 0.42, 0.54, 0.66, 0.78]) {
      const [x, y, z] = hullAt(u, 0.52, side, 0.05);
      const foot = SHIP.x + side * (DOCK.half - 0.85);
      b.beam([foot, 0.58, z], [x, y, z], 0.2, 0.2, { color: PAINT.wood, texels: 2.5 });
      b.box(foot, 0.58, z, 0.4, 0.16, 0.4, { color: PAINT.graphite, bevel: 0.02 });
    }
}

/** The caisson that keeps the sea out, with its walkway and the wheels of its valves. */
function gateOf(d: Builder): void {
  const { gate, half } = DOCK;
  d.box(0, 0, gate, half * 2 - 1.2, 1.35, 0.7, { color: '#c93f2b', bevel: 0.05, texels: 2.5 });
  for (let i = -4; i <= 4; i++)
    d.box(i * 0.72, 0, gate + 0.38, 0.14, 1.3, 0.1, { color: '#a83424', bevel: 0 });
  d.box(0, 1.35, gate, half * 2 - 1, 0.08, 0.8, { color: PAINT.grating, pattern: 'grating', bevel: 0 });
  for (const x of [-1.6, 1.6]) {
    d.cylinder(x, 1.43, gate, 0.05, 0.05, 0.6, { color: PAINT.steel, sides: 8 });
    d.torus(x, 2.05, gate, 0.26, 0.035, { color: PAINT.yellow, sides: 18 });
    for (const turn of [0, Math.PI / 2])
      d.at(x, 2.03, gate, turn).box(0, 0, 0, 0.05, 0.04, 0.5, { color: PAINT.yellow, bevel: 0 });
  }
}
