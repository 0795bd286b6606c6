import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';

const METAL: Options = { color: PAINT.steelLight, metal: 0.9, gloss: 0.85, texels: 8 };

/** A length of rail, cut to show its section. */
export function rail(o: Builder): void {
  const t = o.at(0, 0.02, 0, 0.5);
  t.box(0, 0, 0, 0.5, 0.08, 0.62, METAL);
  t.box(0, 0.08, 0, 0.12, 0.4, 0.62, METAL);
  t.box(0, 0.48, 0, 0.3, 0.2, 0.62, { ...METAL, bevel: 0.05 });
}

/** A turbine wheel with nine blades. */
export function turbine(o: Builder): void {
  for (let q = 0; q < 9; q++) {
    const a = (q / 9) * Math.PI * 2;
    o.beam(
      [Math.cos(a) * 0.1, 0.45, Math.sin(a) * 0.1],
      [Math.cos(a + 0.3) * 0.42, 0.48, Math.sin(a + 0.3) * 0.42],
      0.05,
      0.18,
      METAL,
    );
  }
  o.cylinder(0, 0.3, 0, 0.14, 0.14, 0.34, { ...METAL, sides: 16 });
  o.torus(0, 0.47, 0, 0.44, 0.035, { ...METAL, color: '#c9a15a', sides: 28 });
  o.cylinder(0, 0, 0, 0.16, 0.05, 0.34, { color: PAINT.dark, sides: 12 });
}

/** Aluminium profiles standing like organ pipes. */
export function profile(o: Builder): void {
  o.cylinder(0, 0, 0, 0.36, 0.34, 0.08, { color: PAINT.dark, sides: 18 });
  for (const [x, z, h] of [
    [-0.18, 0.05, 0.55],
    [0, -0.14, 0.85],
    [0.18, 0.06, 0.7],
    [0, 0.16, 0.42],
  ] as const) {
    o.box(x, 0.08, z, 0.14, h, 0.04, { ...METAL, bevel: 0.01 });
    o.box(x, 0.08, z, 0.04, h, 0.14, { ...METAL, bevel: 0.01 });
  }
}
