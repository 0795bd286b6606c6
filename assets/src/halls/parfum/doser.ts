import type { Builder, Options } from '../kit/Builder.ts';
import { bottle } from './bottles.ts';
import { BRASS, ENAMEL, ESSENCE, LILAC, STEEL } from './paints.ts';
import { DOSER } from './places.ts';

const DARK: Options = { color: '#45434d', texels: 4 };

/** The robot that weighs: a turning table of beakers on scales, and a head of needles fed from bottles above. */
export function buildDoser(b: Builder): void {
  const d = b.at(DOSER.x, 0.06, DOSER.z);
  d.cylinder(0, 0, 0, 0.75, 0.75, 0.12, { ...DARK, sides: 24 });
  d.cylinder(0, 0.12, 0, 0.62, 0.55, 0.72, { ...ENAMEL, sides: 24 });
  d.cylinder(0, 0.84, 0, 0.3, 0.3, 0.15, { ...STEEL, sides: 18 });
  table(b);
  portal(d);
  head(b);
  panel(d.at(1.7, 0, 0.9, 0.5));
}

function table(b: Builder): void {
  const t = b.in('table').at(DOSER.x, DOSER.y, DOSER.z);
  t.cylinder(0, 0, 0, 0.95, 0.95, 0.06, { ...STEEL, sides: 32, texels: 6 });
  t.torus(0, 0.03, 0, 0.95, 0.035, { color: '#9a5fd0', sides: 32, texels: 3 }, 4);
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2;
    const p = t.at(Math.sin(a) * 0.72, 0.06, Math.cos(a) * 0.72);
    p.cylinder(0, 0, 0, 0.15, 0.15, 0.03, { ...DARK, sides: 8, open: 'base', texels: 2 });
    p.cylinder(0, 0.03, 0, 0.1, 0.11, 0.2, {
      color: '#d9eef6',
      gloss: 0.9,
      sides: 10,
      open: 'top',
      texels: 3,
    });
    p.cylinder(0, 0.13, 0, 0.09, 0.09, 0.02, {
      color: ESSENCE,
      glow: 0.5,
      sides: 8,
      open: 'base',
      texels: 2,
    });
  }
}

/** Two posts and a shelf of materials: each bottle has its hose to the head. */
function portal(d: Builder): void {
  for (const x of [-1.15, 1.15]) {
    d.box(x, 0, -0.1, 0.2, 2.3, 0.24, ENAMEL);
    d.box(x, 0.3, 0.04, 0.08, 1.8, 0.04, { color: '#9a5fd0', bevel: 0, texels: 3 });
  }
  d.box(0, 2.3, -0.1, 2.7, 0.14, 0.6, { ...LILAC, texels: 6 });
  const colors = ['#f6d23a', '#f07fa8', '#b48bee', '#b5632e', '#9ccf7a', '#f3b02a', '#d64f83'];
  for (const [i, color] of colors.entries()) bottle(d.at(-0.96 + i * 0.32, 2.44, -0.1), color, 0.1, 0.26);
}

function head(b: Builder): void {
  const h = b.in('doser').at(DOSER.x, 0.06, DOSER.z + 0.72);
  h.box(0, 1.72, -0.3, 0.5, 0.3, 0.9, { ...LILAC, texels: 6 });
  h.cylinder(0, 1.5, 0, 0.2, 0.22, 0.24, { ...STEEL, sides: 16 });
  h.cylinder(0, 1.4, 0, 0.03, 0.06, 0.12, { ...BRASS, sides: 8 });
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2;
    h.cylinder(Math.cos(a) * 0.13, 1.42, Math.sin(a) * 0.13, 0.012, 0.02, 0.1, {
      ...STEEL,
      sides: 5,
      texels: 2,
    });
    h.tube(
      [
        [Math.cos(a) * 0.13, 1.7, Math.sin(a) * 0.13],
        [Math.cos(a) * 0.3, 2, -0.2 + Math.sin(a) * 0.1],
        [-0.8 + i * 0.32, 2.34, -0.72],
      ],
      0.022,
      { color: ['#f6d23a', '#f07fa8', '#b48bee', '#b5632e', '#9ccf7a', '#f3b02a'][i]!, sides: 5, texels: 2 },
      8,
    );
  }
  h.cylinder(0, 1.28, 0, 0.02, 0.012, 0.1, { color: ESSENCE, glow: 1.1, sides: 6, texels: 2 });
}

/** The screen one leads the robot by, on its stand. */
function panel(c: Builder): void {
  c.cylinder(0, 0, 0, 0.26, 0.22, 0.06, { ...DARK, sides: 14 });
  c.cylinder(0, 0.06, 0, 0.05, 0.05, 1, { ...STEEL, sides: 8 });
  const s = c.at(0, 1.15, 0, 0, -0.35);
  s.box(0, -0.2, 0, 0.74, 0.5, 0.06, { color: '#2d2b36' });
  s.box(0, -0.15, 0.03, 0.64, 0.4, 0.012, { color: '#3d2a5c', glow: 0.5, bevel: 0, texels: 3 });
  for (const [i, h] of [0.12, 0.26, 0.18, 0.3].entries())
    s.box(-0.22 + i * 0.14, -0.12, 0.04, 0.08, h, 0.01, {
      color: ['#f6d23a', '#f07fa8', '#b48bee', '#9ccf7a'][i]!,
      glow: 0.8,
      bevel: 0,
      texels: 2,
    });
}
