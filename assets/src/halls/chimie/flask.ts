import type { Builder, Options } from '../kit/Builder.ts';
import type { Profile } from '../kit/solids.ts';
import { BRASS, VIOLET_DARK } from './paints.ts';

const half = (r: number, from: number, to: number, cells = 7): Profile =>
  Array.from({ length: cells + 1 }, (_, i) => {
    const t = from + ((to - from) * i) / cells;
    return [Math.cos(t) * r, Math.sin(t) * r] as const;
  });

/** A round flask on a tripod, as on the pavilion's roof: `layers` are its liquids from below, its middle at `y`. */
export function flask(
  b: Builder,
  r: number,
  y: number,
  layers: readonly (readonly [string, number])[],
): void {
  const f = b.at(0, y, 0);
  let from = -Math.PI / 2;
  for (const [color, share] of layers) {
    const to = -Math.PI / 2 + Math.PI * share;
    f.lathe(0, 0, 0, half(r, from, to), { color, gloss: 0.85, glow: 0.16, sides: 18, texels: 5 });
    if (to > from)
      f.torus(0, Math.sin(to) * r, 0, Math.cos(to) * r, 0.02, { color: '#fff6ea', sides: 18 }, 4);
    from = to;
  }
  const neck = 1.36;
  const glass: Options = { color: '#dff0f4', gloss: 0.95, sides: 18, texels: 6 };
  f.lathe(0, 0, 0, half(r, from, neck), glass);
  const at = Math.sin(neck) * r;
  f.cylinder(0, at - 0.02, 0, Math.cos(neck) * r, Math.cos(neck) * r, r * 0.42, { ...glass, sides: 10 });
  const brass: Options = { color: BRASS, metal: 0.6, gloss: 0.7, sides: 14 };
  f.torus(0, at + r * 0.4, 0, Math.cos(neck) * r + 0.04, 0.04, brass);
  f.torus(0, -r * 0.52, 0, r * 0.86 + 0.03, 0.05, { ...brass, sides: 18 }, 4);
  for (let k = 0; k < 3; k++) {
    const [c, s] = [Math.cos(k * 2.094 + 0.5), Math.sin(k * 2.094 + 0.5)];
    b.beam([c * r * 1.12, 0, s * r * 1.12], [c * r * 0.88, y - r * 0.5, s * r * 0.88], 0.08, 0.08, {
      color: VIOLET_DARK,
      gloss: 0.4,
    });
    b.cylinder(c * r * 1.12, 0, s * r * 1.12, 0.12, 0.1, 0.04, { color: VIOLET_DARK, sides: 10 });
  }
  b.pillar(0, 0, r * 1.15);
}
