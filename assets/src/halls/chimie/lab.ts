import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';
import { CAROUSEL, COIL } from './places.ts';

const WHITE: Options = { color: '#f6f1ea', gloss: 0.35, texels: 5 };
/** The laboratory's corners: x0, x1, z0, z1. */
const [X0, X1, Z0, Z1] = [3.7, 9.3, -12.2, -6.3];
const BEADS = ['#ff6f6a', CONTENT.oil, CONTENT.product, CONTENT.lye, '#7cc6ee'] as const;

/** Step 4, analysis: a bright laboratory behind a glass parapet, the coil where molecules race, and who weighs them. */
export function buildLab(b: Builder): void {
  room(b);
  chromatograph(b);
  spectrometer(b.at(8.3, 0, -7.5));
  fumeHood(b.at(7.4, 0, -11.6));
  samples(b);
  hangSign(b, 'step-4', 5.9, 3.9, Z1 + 0.1, -0.72);
  for (const z of [-7.8, -10.6]) b.lamp([6, 2.9, z], '#fff0dc', 9, 6, 0.6);
}

function room(b: Builder): void {
  const [w, d, cx, cz] = [X1 - X0, Z1 - Z0, (X0 + X1) / 2, (Z0 + Z1) / 2];
  b.box(cx, 0, cz, w, 0.03, d, { color: '#eae4ea', gloss: 0.6, bevel: 0, texels: 6 });
  const frame: Options = { color: VIOLET, gloss: 0.4 };
  const sides = [
    [cx, Z1, w, 0.12],
    [cx, Z0, w, 0.12],
    [X0, cz, 0.12, d],
    [X1, cz, 0.12, d],
  ] as const;
  for (const [x, z, sx, sz] of sides) {
    b.box(x, 0, z, sx, 0.72, sz, { color: '#f0eaf2', gloss: 0.4 });
    b.box(x, 0.72, z, sx + 0.06, 0.08, sz + 0.06, frame);
    b.box(x, 3.1, z, sx + 0.1, 0.34, sz + 0.1, frame);
  }
  for (const x of [X0, X0 + w / 3, X0 + (2 * w) / 3, X1])
    for (const z of [Z0, Z1]) b.box(x, 0.8, z, 0.1, 2.3, 0.1, frame);
  for (const z of [Z0 + d / 3, Z0 + (2 * d) / 3])
    for (const x of [X0, X1]) b.box(x, 0.8, z, 0.1, 2.3, 0.1, frame);
  for (const z of [-7.8, -9.3, -10.8]) {
    b.box(cx, 3.2, z, w, 0.12, 0.14, { color: VIOLET_DARK, bevel: 0 });
    b.box(cx, 3.12, z, w - 0.8, 0.08, 0.3, { color: '#fff4e2', glow: 1.5, bevel: 0, texels: 2 });
  }
  b.block(cx, cz, w, d);
}

/** The oven with its door off: a coil of a whole column, and beads of colour on their way round it. */
function chromatograph(b: Builder): void {
  const c = b.at(COIL.x, 0, COIL.z);
  c.box(0.75, 0.03, 0, 1.1, 0.9, 2.6, { ...WHITE, bevel: 0.05 });
  c.box(0.75, 0.93, 0, 1.2, 0.07, 2.7, { color: VIOLET_DARK });
  for (const s of [-1, 1]) c.box(0.72, 1, s * 1.1, 1, 2.1, 0.16, { ...WHITE, bevel: 0.05 });
  c.box(0.72, 3.0, 0, 1, 0.14, 2.36, { ...WHITE });
  c.box(1.14, 1, 0, 0.14, 2.1, 2.1, { color: '#3b2a6b', gloss: 0.3 });
  const turn = [0, 0, Math.PI / 2] as const;
  for (const [dx, r] of [
    [0.52, 0.86],
    [0.26, 0.86],
    [0, 0.86],
  ] as const)
    c.torus(dx, COIL.y, 0, r, 0.05, { ...STAINLESS, turn, sides: 28 }, 6);
  c.torus(0.3, COIL.y, 0, 0.42, 0.05, { color: BRASS, metal: 0.6, gloss: 0.6, turn, sides: 18 }, 4);
  for (let k = 0; k < 3; k++) {
    const a = (k / 3) * Math.PI * 2 + 0.5;
    const [y, z] = [Math.sin(a), Math.cos(a)];
    c.beam([0.3, COIL.y + y * 0.42, z * 0.42], [0.3, COIL.y + y * 0.86, z * 0.86], 0.05, 0.05, STAINLESS);
  }
  const beads = b.in('beads').at(COIL.x, COIL.y, COIL.z);
  for (let i = 0; i < 20; i++) {
    const group = i % 5;
    const a = group * 1.2 + Math.floor(i / 5) * (0.17 + group * 0.02);
    const dx = [0, 0, 0.26, 0, 0.26][group]!;
    beads.sphere(dx - 0.03, Math.sin(a) * 0.86, Math.cos(a) * 0.86, 0.095, {
      color: BEADS[group]!,
      glow: 0.18,
      gloss: 0.6,
      sides: 8,
    });
  }
}

/** The mass spectrometer, and the peaks on its screen: one for each molecule. */
function spectrometer(s: Builder): void {
  s.box(0, 0.03, 0, 1.5, 1.25, 1.7, { ...WHITE, bevel: 0.08 });
  s.box(-0.1, 1.28, -0.2, 1.1, 0.5, 0.9, { color: VIOLET, bevel: 0.1, gloss: 0.4 });
  s.cylinder(0.25, 1.78, -0.2, 0.2, 0.2, 0.6, { ...STAINLESS, sides: 12 });
  s.torus(0.25, 2.1, -0.2, 0.22, 0.04, { color: BRASS, metal: 0.6, gloss: 0.6 }, 4);
  s.box(-0.77, 0.5, 0, 0.04, 0.5, 1.3, { color: VIOLET, bevel: 0 });
}

/** A dark screen that looks along +z, with a peak for each bead. */
export function peaks(s: Builder, w: number, h: number): void {
  s.box(0, 0, 0, w + 0.08, h + 0.08, 0.06, { color: PAINT.dark, bevel: 0.02 });
  s.box(0, 0.04, 0.032, w, h, 0.006, { color: '#241b48', glow: 0.35, bevel: 0 });
  BEADS.forEach((color, i) => {
    const [x, tall] = [(i - 2) * w * 0.18, h * [0.5, 0.8, 0.32, 0.64, 0.42][i]!];
    const base = 0.04 + h * 0.1;
    s.quad(
      [x - w * 0.06, base, 0.042],
      [x + w * 0.06, base, 0.042],
      [x + w * 0.008, base + tall, 0.042],
      [x - w * 0.008, base + tall, 0.042],
      { color, glow: 0.9, texels: 2 },
    );
  });
  s.box(0, 0.03 + h * 0.08, 0.04, w * 0.92, 0.012, 0.004, { color: '#efe6ff', glow: 0.8, bevel: 0 });
}

function fumeHood(h: Builder): void {
  h.box(0, 0.03, 0, 2.6, 0.86, 0.9, WHITE);
  h.box(0, 0.89, 0, 2.7, 0.07, 0.96, { color: VIOLET_DARK });
  h.box(0, 0.96, -0.4, 2.6, 2.1, 0.1, { color: '#e7e0ee', texels: 4 });
  for (const s of [-1, 1]) h.box(s * 1.25, 0.96, 0, 0.12, 2.1, 0.9, WHITE);
  h.box(0, 2.5, 0, 2.6, 0.56, 0.9, WHITE);
  h.box(0, 2.44, 0, 2.2, 0.05, 0.5, { color: '#fff4e2', glow: 1.6, bevel: 0 });
  h.box(0, 1.95, 0.42, 2.4, 0.06, 0.05, { color: VIOLET });
  h.cylinder(0, 3.06, -0.1, 0.26, 0.26, 3.2, { ...STAINLESS, sides: 12, open: true });
  for (const [x, r, color] of [
    [-0.7, 0.17, CONTENT.product],
    [-0.2, 0.21, CONTENT.steam],
    [0.35, 0.15, CONTENT.oil],
    [0.8, 0.19, CONTENT.lye],
  ] as const) {
    h.sphere(x, 0.96 + r, 0.05, r, { color, gloss: 0.85, glow: 0.15, sides: 10 });
    h.cylinder(x, 0.96 + r * 1.8, 0.05, 0.05, 0.05, 0.2, { color: '#dff0f4', gloss: 0.9, sides: 10 });
  }
}

/** The bench towards the lane: vials that turn under a needle, burettes, screens. */
function samples(b: Builder): void {
  const { x, y, z } = CAROUSEL;
  b.box(x, 0.03, z + 0.2, 0.9, 0.86, 2.9, WHITE);
  b.box(x, 0.89, z + 0.2, 1, 0.07, 3, { color: VIOLET_DARK });
  const turning = b.in('carousel').at(x, y, z);
  turning.cylinder(0, -0.05, 0, 0.38, 0.38, 0.08, { ...STAINLESS, sides: 18 });
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    const [vx, vz] = [Math.cos(a) * 0.3, Math.sin(a) * 0.3];
    const color = BEADS[i % 5]!;
    turning.cylinder(vx, 0.03, vz, 0.055, 0.055, 0.17, {
      color,
      gloss: 0.8,
      glow: 0.12,
      sides: 8,
      open: 'base',
    });
    turning.cylinder(vx, 0.2, vz, 0.035, 0.035, 0.06, { color: '#fff6ea', sides: 6, open: 'base' });
  }
  b.cylinder(x + 0.3, 0.96, z, 0.05, 0.05, 0.75, { ...STAINLESS, sides: 10 });
  b.box(x + 0.12, 1.62, z, 0.5, 0.12, 0.14, { color: VIOLET });
  b.cylinder(x - 0.02, 1.32, z, 0.012, 0.03, 0.3, { ...STAINLESS, sides: 8 });
  peaks(b.at(x + 0.2, 0.98, z + 1.15, -Math.PI / 2 + 0.2), 0.72, 0.46);
  for (const [i, color] of [CONTENT.product, CONTENT.lye, CONTENT.oil].entries()) {
    const at = z - 0.62 - i * 0.2;
    b.cylinder(x, 0.96, at, 0.05, 0.05, 0.42, { color, gloss: 0.8, sides: 10 });
    b.cylinder(x, 1.38, at, 0.05, 0.05, 0.2, { color: '#dff0f4', gloss: 0.9, sides: 10 });
  }
}
