import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';

/** Tubes of paint in their open wooden box. */
export function paintTubes(o: Builder): void {
  const t = o.at(0, 0, 0, 0.35);
  const wood: Options = { color: PAINT.wood, pattern: 'wood', bevel: 0.01, texels: 8 };
  t.box(0, 0, 0, 0.8, 0.05, 0.5, wood);
  for (const s of [-1, 1]) {
    t.box(s * 0.39, 0.05, 0, 0.03, 0.12, 0.5, wood);
    t.box(0, 0.05, s * 0.24, 0.8, 0.12, 0.03, wood);
  }
  t.box(0, 0.17, -0.3, 0.8, 0.46, 0.04, { ...wood, turn: [-0.3, 0, 0] });
  for (const [i, color] of ['#d99a2b', '#a83a24', '#7a3f24', '#3a4fb0', '#2f6b4f'].entries()) {
    const x = -0.29 + i * 0.145;
    const lying: Options = { turn: [Math.PI / 2, 0, 0], sides: 12 };
    t.cylinder(x, 0.14, -0.2, 0.05, 0.055, 0.3, { ...lying, color: '#e4e4ea', metal: 0.7, gloss: 0.7 });
    t.cylinder(x, 0.14, -0.12, 0.06, 0.06, 0.14, { ...lying, color, gloss: 0.5 });
    t.cylinder(x, 0.14, 0.1, 0.032, 0.032, 0.08, { ...lying, color: PAINT.dark });
  }
}

/** A cube of olive soap on its dish, with three bubbles. */
export function soapCube(o: Builder): void {
  o.lathe(
    0,
    0,
    0,
    [
      [0.3, 0],
      [0.44, 0.1],
      [0.46, 0.14],
      [0.36, 0.1],
      [0, 0.09],
    ],
    { color: '#f4ecdc', gloss: 0.6, sides: 18 },
  );
  const s = o.at(0, 0.1, 0, 0.5);
  s.box(0, 0, 0, 0.44, 0.42, 0.44, { color: '#8fae4c', bevel: 0.05, gloss: 0.4, texels: 10 });
  s.box(0, 0.13, 0.222, 0.28, 0.16, 0.012, { color: '#b8cc78', bevel: 0 });
  s.box(0.222, 0.13, 0, 0.012, 0.16, 0.28, { color: '#b8cc78', bevel: 0 });
  for (const [x, y, z, r] of [
    [0.3, 0.12, 0.2, 0.09],
    [0.34, 0.24, 0.08, 0.06],
    [-0.28, 0.1, 0.26, 0.07],
  ] as const)
    o.sphere(x, y + 0.04, z, r, { color: '#e2f4fa', gloss: 0.95, sides: 12 });
}
