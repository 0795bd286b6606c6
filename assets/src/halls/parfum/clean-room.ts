import type { Builder, Options } from '../kit/Builder.ts';
import { hangSign } from '../kit/hanging-sign.ts';
import { PAINT } from '../kit/palette.ts';
import { bottle } from './bottles.ts';
import { ENAMEL, IRON, LILAC, STEEL } from './paints.ts';

/** The middle of the room, and half its sides. */
const [X, Z, HW, HD, TALL] = [-1.7, -12.9, 3.6, 2.4, 3.1];
const FRAME: Options = { ...IRON, texels: 4 };

/** Step 4, dosing: a clean room under filtered air, with analysis bench, isolator and changing lock. */
export function buildCleanRoom(b: Builder): void {
  const r = b.at(X, 0, Z);
  r.box(0, 0, 0, HW * 2, 0.06, HD * 2, { color: '#dfeaf0', gloss: 0.7, bevel: 0.01, texels: 8 });
  walls(r);
  ceiling(r);
  analysis(r.at(-0.9, 0.06, -1.8));
  isolator(r.at(-2.75, 0.06, 0.3, Math.PI / 2));
  strips(r);
  hangSign(b, 'step-4', -0.6, 3.72, -10.3, -0.4);
  r.lamp([-1.6, 2.7, 0.2], '#eaf4ff', 9, 6, 0.6);
  r.lamp([1.7, 2.7, 0.2], '#eaf4ff', 9, 6, 0.6);
  r.block(0, 0, HW * 2, HD * 2);
}

/** Low panels and white frames; the panes between them are clear. */
function walls(r: Builder): void {
  const panel: Options = { ...ENAMEL, texels: 5 };
  r.box(0, 0, HD, HW * 2, 0.8, 0.1, panel);
  r.box(0, 0, -HD, HW * 2, 0.8, 0.1, panel);
  for (const s of [-1, 1]) r.box(s * HW, 0, 0, 0.1, 0.8, HD * 2, panel);
  for (const z of [-HD, HD]) {
    r.box(0, 0.8, z, HW * 2 + 0.1, 0.07, 0.14, { color: '#9a5fd0', bevel: 0, gloss: 0.4, texels: 4 });
    for (let i = 0; i <= 4; i++) r.box(-HW + (i * HW) / 2, 0, z, 0.12, TALL, 0.12, FRAME);
  }
  for (const s of [-1, 1]) {
    r.box(s * HW, 0.8, 0, 0.14, 0.07, HD * 2, { color: '#9a5fd0', bevel: 0, gloss: 0.4, texels: 4 });
    for (const z of [-0.8, 0.8]) r.box(s * HW, 0, z, 0.12, TALL, 0.12, FRAME);
  }
  // A glint in a corner of each pane says that there is glass.
  const glint: Options = { color: '#f4fbff', glow: 0.5, pattern: 'glass', casts: false, texels: 0.5 };
  for (let i = 0; i < 4; i++)
    for (const [from, wide] of [
      [0.35, 0.09],
      [0.6, 0.04],
    ] as const) {
      const x = -HW + 0.15 + (i * HW) / 2 + from;
      r.quad(
        [x, 1.7, HD + 0.02],
        [x + wide, 1.7, HD + 0.02],
        [x + wide + 0.5, 2.7, HD + 0.02],
        [x + 0.5, 2.7, HD + 0.02],
        glint,
      );
    }
}

/** The filter ceiling blows clean air down over its whole width; the plant stands on top. */
function ceiling(r: Builder): void {
  r.box(0, TALL, 0, HW * 2 + 0.3, 0.4, HD * 2 + 0.3, { ...ENAMEL, texels: 4 });
  r.box(0, TALL + 0.1, HD + 0.16, HW * 2 + 0.1, 0.18, 0.03, { color: '#9a5fd0', bevel: 0, texels: 4 });
  for (let i = 0; i < 4; i++)
    for (const z of [-1.15, 1.15])
      r.box(-2.7 + i * 1.8, TALL - 0.04, z, 1.5, 0.05, 1.9, {
        color: '#eef6ff',
        glow: 1.15,
        bevel: 0,
        texels: 1.5,
      });
  for (const x of [-2.2, 1.2]) {
    r.box(x, TALL + 0.4, -0.6, 1.7, 0.8, 1.7, { color: '#d8dde2', gloss: 0.4, texels: 3 });
    r.cylinder(x, TALL + 1.2, -0.6, 0.5, 0.5, 0.16, { color: PAINT.graphite, sides: 18 });
    for (let i = 0; i < 3; i++)
      r.box(x, TALL + 0.55 + i * 0.18, 0.27, 1.4, 0.06, 0.03, { color: PAINT.graphite, bevel: 0, texels: 2 });
  }
  r.tube(
    [
      [-1.3, TALL + 0.8, -0.6],
      [-0.5, TALL + 0.85, -0.6],
      [0.4, TALL + 0.8, -0.6],
    ],
    0.26,
    { color: '#d8dde2', sides: 12, gloss: 0.5 },
  );
}

/** The chromatograph with its curve, sample bottles in a rack, a microscope. */
function analysis(k: Builder): void {
  k.box(0, 0, 0, 4, 0.85, 0.8, ENAMEL);
  k.box(0, 0.85, 0, 4.1, 0.06, 0.9, { color: '#e4ebef', gloss: 0.6 });
  const t = k.at(0, 0.91, 0);
  t.box(-1.1, 0, -0.05, 0.9, 0.75, 0.6, { color: '#eef0f2', bevel: 0.06 });
  t.box(-1.1, 0.12, 0.27, 0.6, 0.3, 0.03, { color: '#45434d' });
  t.box(-1.1, 0.75, -0.05, 0.6, 0.14, 0.4, LILAC);
  t.box(0.25, 0, -0.1, 0.3, 0.04, 0.24, { color: PAINT.graphite });
  t.box(0.25, 0.04, -0.14, 0.06, 0.3, 0.06, { color: PAINT.graphite });
  t.box(0.25, 0.3, -0.1, 1.15, 0.75, 0.06, { color: PAINT.dark });
  t.sign('echo', 0.25, 0.675, -0.062, 1.06, 0.66, 0.95);
  t.box(1.45, 0, 0, 0.8, 0.06, 0.4, STEEL);
  for (let i = 0; i < 10; i++)
    bottle(
      t.at(1.13 + (i % 5) * 0.16, 0.06, i < 5 ? -0.1 : 0.1),
      ['#f3b02a', '#f6bcd2', '#b48bee', '#a9dcec'][i % 4]!,
      0.05,
      0.16,
      '#9a5fd0',
    );
}

/** A closed work place of steel: one reaches in by two long gloves. */
function isolator(i: Builder): void {
  i.box(0, 0, 0, 2.2, 0.9, 0.8, STEEL);
  i.box(0, 0.9, 0, 2.3, 1.15, 0.95, { color: '#eef0f2', bevel: 0.08 });
  i.box(0, 1.12, 0.46, 1.8, 0.72, 0.05, { color: '#5b87a8', glow: 0.35, gloss: 0.9 });
  for (const x of [-0.5, 0.5]) {
    i.torus(
      x,
      1.36,
      0.5,
      0.17,
      0.04,
      { turn: [Math.PI / 2, 0, 0], color: '#9a5fd0', sides: 16, texels: 3 },
      5,
    );
    i.cylinder(x, 1.36, 0.48, 0.13, 0.09, 0.3, {
      turn: [Math.PI / 2 + 0.5, 0, 0],
      color: '#f6f1e8',
      sides: 10,
      texels: 3,
    });
  }
  i.cylinder(0.8, 2.05, 0, 0.16, 0.16, 0.9, { ...STEEL, sides: 12 });
}

/** The lock at the side: strips of clear lilac, a step, gowns on their hooks. */
function strips(r: Builder): void {
  for (let k = 0; k < 5; k++)
    r.box(HW + 0.02, 0.1, -2.22 + k * 0.31, 0.03, 2.7, 0.26, {
      color: k % 2 ? '#cdb6ea' : '#ddcbf3',
      gloss: 0.7,
      bevel: 0,
      texels: 4,
    });
  r.box(HW + 0.05, 2.8, -1.6, 0.16, 0.14, 1.6, LILAC);
}
