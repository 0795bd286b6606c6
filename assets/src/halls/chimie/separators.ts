import type { Builder } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { pipe } from './fittings.ts';
import { flask } from './flask.ts';
import { BRASS, CONTENT, STAINLESS, VIOLET, VIOLET_DARK } from './paints.ts';

/** Step 3's two simpler ways of sorting a mixture: settling, where oil floats on water, and a filter that drips. */
export function buildSeparators(b: Builder): void {
  flask(b.at(-2.5, 0, -5), 0.85, 1.7, [
    [CONTENT.lye, 0.46],
    [CONTENT.oil, 0.66],
  ]);
  const tap = b.at(-2.5, 0.82, -5);
  tap.cylinder(0, -0.3, 0, 0.06, 0.09, 0.34, { ...STAINLESS, sides: 10 });
  tap.box(0.14, -0.18, 0, 0.26, 0.06, 0.06, { color: PAINT.red, bevel: 0 });
  b.cylinder(-2.5, 0, -5, 0.34, 0.36, 0.42, { color: '#dff0f4', gloss: 0.9, sides: 14 });
  b.cylinder(-2.5, 0.34, -5, 0.37, 0.37, 0.06, { color: BRASS, metal: 0.6, sides: 14 });
  filter(b.at(-2.5, 0, -7.4));
}

function filter(f: Builder): void {
  for (const [x, z] of [
    [0.62, 0.62],
    [-0.62, 0.62],
    [0.62, -0.62],
    [-0.62, -0.62],
  ] as const)
    f.box(x, 0, z, 0.09, 2.1, 0.09, { color: VIOLET_DARK, bevel: 0 });
  for (const s of [-1, 1]) {
    f.box(0, 2, s * 0.62, 1.33, 0.1, 0.09, { color: VIOLET_DARK, bevel: 0 });
    f.box(s * 0.62, 2, 0, 0.09, 0.1, 1.33, { color: VIOLET_DARK, bevel: 0 });
  }
  f.lathe(
    0,
    0,
    0,
    [
      [0.08, 1.12],
      [0.1, 1.4],
      [0.76, 2.12],
      [0.8, 2.3],
      [0.7, 2.3],
    ],
    { color: '#dff0f4', gloss: 0.9, sides: 18 },
  );
  f.torus(0, 2.3, 0, 0.76, 0.05, { color: BRASS, metal: 0.6, gloss: 0.6, sides: 18 }, 4);
  f.lathe(
    0,
    0,
    0,
    [
      [0.72, 2.22],
      [0.5, 2.44],
      [0, 2.62],
    ],
    { color: '#8a52e0', facets: true, sides: 12 },
  );
  for (let i = 0; i < 9; i++)
    f.sphere(Math.cos(i * 2.4) * 0.4, 2.42, Math.sin(i * 2.4) * 0.4, 0.12, {
      color: i % 2 ? '#a774f2' : VIOLET,
      sides: 6,
      facets: true,
    });
  const drops = f.in('drops');
  for (let i = 0; i < 3; i++)
    drops.sphere(0, 1.24 - 0.42 * i, 0, 0.06, { color: CONTENT.product, glow: 0.3, sides: 8, tall: 1.4 });
  f.cylinder(0, 0, 0, 0.46, 0.46, 0.62, { color: '#dff0f4', gloss: 0.9, sides: 16, open: 'top' });
  f.cylinder(0, 0, 0, 0.47, 0.47, 0.4, {
    color: CONTENT.product,
    gloss: 0.8,
    glow: 0.12,
    sides: 16,
    open: true,
  });
  f.cylinder(0, 0.56, 0, 0.45, 0.45, 0.02, { color: CONTENT.product, glow: 0.25, sides: 16 });
  f.torus(0, 0.62, 0, 0.46, 0.03, { color: '#fff6ea', sides: 16 }, 4);
  pipe(
    f,
    [
      [-0.5, 2.95, 0],
      [-0.05, 2.95, 0],
      [-0.05, 2.7, 0],
    ],
    0.08,
    { color: CONTENT.lye },
  );
  pipe(
    f,
    [
      [-0.5, 2.95, 0],
      [-1.9, 2.95, 0],
    ],
    0.08,
    { color: CONTENT.lye },
  );
  f.block(0, 0, 1.4, 1.4);
}
