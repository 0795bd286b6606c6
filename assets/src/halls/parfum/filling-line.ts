import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { buildRailing } from '../kit/railing.ts';
import { flaconOf } from './bottles.ts';
import { buildFiller } from './filler.ts';
import { buildPacking } from './packing.ts';
import { ENAMEL, ESSENCE, LILAC, STEEL } from './paints.ts';
import { BELT, FILLER } from './places.ts';

const PITCH = 0.5;

/** Step 5, the bottle: sorted, filled, closed, looked at by a camera and packed, all along the back wall. */
export function buildFillingLine(b: Builder): void {
  const l = b.at(0, 0, BELT.z);
  conveyor(l);
  sorter(l.at(-10.2, 0, 0));
  buildFiller(b);
  cappers(l.at(-1.6, 0, 0));
  cameraArch(l.at(0.9, 0, 0));
  buildPacking(b.at(3.6, 0, BELT.z));
  const row = (group: string, from: number, to: number, liquid: string, stopper: boolean) => {
    for (let x = from; x < to - 0.01; x += PITCH)
      flaconOf(b.in(group).at(x, BELT.y, BELT.z), 0.26, liquid, stopper);
  };
  row('empties', -9.2, FILLER.x - 1, '#dcebf0', false);
  row('bottles', -1.6, 2.6, ESSENCE, true);
  // Between filler and capper they stand filled and open.
  row('empties', FILLER.x + 1.2, -2.1, '#f6c45c', false);
  hangSign(b, 'step-5', 0.2, 3.9, -18.5, 5.2);
  buildRailing(b, [
    [-11.4, -17.75],
    [1.4, -17.75],
  ]);
  for (const x of [-7.5, -1, 2.6]) b.lamp([x, 3.4, -18], '#ffe6c8', 9, 6, 0.3);
  l.block(-4, 0, 15.4, 2.2);
}

function conveyor(l: Builder): void {
  l.box(-3.6, 0.72, 0, 13, 0.24, 0.5, { ...ENAMEL, texels: 6 });
  l.box(-3.6, 0.94, 0, 12.9, 0.04, 0.4, { color: '#4b4653', gloss: 0.4, bevel: 0, texels: 6 });
  for (const z of [-0.26, 0.26]) {
    l.box(-3.6, 0.9, z, 13, 0.06, 0.05, { ...STEEL, bevel: 0, texels: 2 });
    l.box(-3.6, 1.1, z * 1.05, 12.4, 0.03, 0.03, { ...STEEL, bevel: 0, texels: 1 });
  }
  for (let i = 0; i < 8; i++)
    for (const z of [-0.2, 0.2])
      l.box(-9.6 + i * 1.7, 0, z, 0.1, 0.72, 0.1, { color: '#9a5fd0', bevel: 0, texels: 2, skip: 'tb' });
  l.box(-3.6, 0.2, 0.2, 12.6, 0.06, 0.06, { ...STEEL, bevel: 0, texels: 1 });
}

/** A drum that sets the empty bottles upright; the hopper above it. */
function sorter(s: Builder): void {
  s.box(0, 0, 0, 2, 1.5, 1.7, { ...ENAMEL, texels: 5 });
  s.box(0, 0.3, 0.86, 1.5, 0.8, 0.04, { ...LILAC });
  s.box(1.02, 0.8, 0, 0.06, 0.6, 0.7, { color: PAINT.dark, bevel: 0 });
  s.cylinder(0, 1.5, 0, 0.8, 0.8, 0.3, { ...STEEL, sides: 24 });
  const hopper: [number, number][] = [
    [0.4, 1.8],
    [0.9, 2.6],
    [1, 3],
    [1.06, 3.02],
    [1.06, 3.1],
  ];
  s.lathe(0, 0, 0, hopper, { ...STEEL, sides: 24 });
  for (let i = 0; i < 4; i++)
    flaconOf(
      s.at(Math.cos(i * 2.4) * 0.55, 2.85, Math.sin(i * 2.4) * 0.55, i, 0.4 * (i % 3)),
      0.26,
      '#dcebf0',
      false,
    );
  s.cylinder(0, 2.8, 0, 0.9, 0.9, 0.06, { color: '#b9c9d2', sides: 18, texels: 2 });
}

/** Two heads press the stoppers on. */
function cappers(c: Builder): void {
  for (const x of [-0.5, 0.5]) c.box(x, 0, -0.55, 0.18, 2.7, 0.3, LILAC);
  c.box(0, 2.4, -0.2, 1.5, 0.5, 1.1, { ...ENAMEL });
  c.box(0, 2.5, 0.37, 1, 0.28, 0.03, { color: '#9a5fd0', bevel: 0 });
  const m = c.in('capper');
  m.box(0, 1.78, 0, 1.2, 0.2, 0.4, { ...STEEL });
  for (const x of [-0.5, 0, 0.5]) {
    m.cylinder(x, 1.55, 0, 0.1, 0.1, 0.26, { ...STEEL, sides: 12 });
    m.cylinder(x, 1.98, 0, 0.05, 0.05, 0.6, { ...STEEL, sides: 8 });
  }
  // The tunnel of clear plates between which the stoppers fall.
  c.box(-0.75, 0.9, 0, 0.1, 0.85, 0.7, { ...ENAMEL, texels: 3 });
}

/** A ring of light and the eye above it: what is not right is blown aside into the red bin. */
function cameraArch(c: Builder): void {
  for (const z of [-0.5, 0.5]) c.box(0, 0, z, 0.22, 1.9, 0.16, ENAMEL);
  c.box(0, 1.9, 0, 0.4, 0.3, 1.3, LILAC);
  c.cylinder(0, 1.62, 0, 0.12, 0.14, 0.3, { color: PAINT.dark, sides: 14 });
  c.torus(0, 1.55, 0, 0.3, 0.05, { color: '#ffffff', glow: 1.8, sides: 20, texels: 2 }, 5);
  const screen: Options = { color: '#17402c', glow: 0.6, bevel: 0, texels: 3 };
  const s = c.at(0, 2.35, 0.62);
  s.box(0, 0, 0, 0.9, 0.6, 0.1, { color: PAINT.dark });
  s.box(0, 0.06, 0.05, 0.78, 0.48, 0.012, screen);
  s.beam([-0.2, 0.28, 0.07], [-0.05, 0.14, 0.07], 0.02, 0.07, { color: '#6be08f', glow: 1.2, texels: 2 });
  s.beam([-0.07, 0.14, 0.07], [0.24, 0.46, 0.07], 0.02, 0.07, { color: '#6be08f', glow: 1.2, texels: 2 });
  c.box(0.7, 0, 0.62, 0.5, 0.7, 0.4, { color: PAINT.red, texels: 4 });
}
