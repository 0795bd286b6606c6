import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';
import { random } from '../kit/random.ts';

type Tube = {
  /** Radius, metres, of what is seen and of what is within. */
  outer: number;
  inner: number;
  /** Along z. */
  z0: number;
  z1: number;
  /** What stands of it, radians from +x over +y. */
  from: number;
  to: number;
};

const round = (r: number, a: number, z: number): Point => [Math.cos(a) * r, Math.sin(a) * r, z];

/** A thick tube along z that is cut open: outside, inside, and the two faces of the cut. */
export function cutTube(
  b: Builder,
  { outer, inner, z0, z1, from, to }: Tube,
  skin: Options,
  lining: Options,
  cut: Options,
) {
  const angle = (u: number) => from + (to - from) * u;
  const wall = (r: number, way: 1 | -1, o: Options) =>
    b.patch(
      20,
      2,
      (u, v) => {
        const a = angle(way > 0 ? u : 1 - u);
        return [round(r, a, z0 + (z1 - z0) * v), [way * Math.cos(a), way * Math.sin(a), 0]];
      },
      o,
    );
  wall(outer, 1, skin);
  wall(inner, -1, lining);
  for (const [a, way] of [
    [from, -1],
    [to, 1],
  ] as const) {
    const [near, far] = way > 0 ? [inner, outer] : [outer, inner];
    b.quad(round(near, a, z1), round(far, a, z1), round(far, a, z0), round(near, a, z0), cut, 1, 2);
  }
  ring(b, inner, outer, z1 > z0 ? z1 : z0, from, to, cut);
}

/** The face of a thick tube's end that looks to +z. */
function ring(
  b: Builder,
  inner: number,
  outer: number,
  z: number,
  from: number,
  to: number,
  o: Options,
): void {
  b.patch(20, 1, (u, v) => [round(outer + (inner - outer) * v, from + (to - from) * u, z), [0, 0, 1]], o);
}

/** A heap of broken stones on the ground about the origin, `r` metres round and `tall` high. */
export function heap(
  b: Builder,
  r: number,
  tall: number,
  count: number,
  colors: readonly string[],
  seed: number,
  size = 0.34,
): void {
  const draw = random(seed);
  b.lathe(
    0,
    0,
    0,
    [
      [r, 0],
      [r * 0.6, tall * 0.5],
      [r * 0.2, tall * 0.86],
      [0, tall * 0.9],
    ],
    { color: colors[0]!, sides: 9, facets: true, gloss: 0.05 },
  );
  for (let i = 0; i < count; i++) {
    const a = i * 2.4;
    const far = Math.sqrt((i + 0.5) / count) * r * 1.04;
    const y = tall * (1 - far / (r * 1.1)) * 0.95;
    b.sphere(Math.cos(a) * far, Math.max(0.06, y), Math.sin(a) * far, size * (0.55 + draw() * 0.7), {
      color: colors[i % colors.length]!,
      sides: 6,
      facets: true,
      gloss: 0.05,
      tall: 0.72,
      texels: 3,
    });
  }
}
