import type { Builder, Options } from '../kit/Builder.ts';

/** A small bottle with its black stopper, its foot at the origin; `r` and `h` metres. */
export function bottle(b: Builder, color: string, r: number, h: number, cap = '#3a3038'): void {
  const glass: Options = { color, gloss: 0.8, glow: 0.34, sides: 5, texels: 2 };
  b.cylinder(0, 0, 0, r, r * 0.9, h, { ...glass, open: true });
  b.cylinder(0, h * 0.98, 0, r * 0.86, r * 0.28, h * 0.44, {
    color: cap,
    gloss: 0.4,
    sides: 4,
    open: true,
    texels: 1.5,
  });
}

/** A flacon of the house: cut shoulders, gold collar, lilac stopper. Its foot stands at the origin, `s` metres wide. */
export function flaconOf(b: Builder, s: number, liquid: string, stopper: boolean): void {
  b.box(0, 0, 0, s, s * 1.05, s * 0.62, {
    color: liquid,
    gloss: 0.9,
    glow: 0.22,
    bevel: s > 0.3 ? s * 0.14 : 0,
    skip: 'b',
    texels: 4,
  });
  b.cylinder(0, s * 1.05, 0, s * 0.17, s * 0.17, s * 0.16, {
    color: '#e3b552',
    metal: 0.7,
    gloss: 0.75,
    sides: 5,
    open: true,
    texels: 2,
  });
  if (stopper)
    b.box(0, s * 1.19, 0, s * 0.46, s * 0.4, s * 0.46, {
      color: '#9a5fd0',
      gloss: 0.6,
      bevel: 0,
      texels: 3,
    });
}
