import type { Point } from '@ville-usine/shared/world/room';
import type { Builder, Options } from '../kit/Builder.ts';

/** A cloth that runs through points (x, y) or (z, y) and is seen from both sides. `along` is where it runs. */
export function ribbon(
  b: Builder,
  along: 'x' | 'z',
  points: readonly (readonly [number, number])[],
  from: number,
  to: number,
  o: Options,
): void {
  const last = points.length - 1;
  const at = (t: number, side: number): Point => {
    const i = Math.min(last - 1, Math.floor(t * last));
    const f = t * last - i;
    const [p, q] = [points[i]!, points[i + 1]!];
    const [run, y] = [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f];
    return along === 'z' ? [side, y, run] : [run, y, side];
  };
  const across = (t: number): [number, number] => {
    const i = Math.min(last - 1, Math.floor(t * last));
    const [p, q] = [points[i]!, points[i + 1]!];
    const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [-(q[1] - p[1]) / l, (q[0] - p[0]) / l];
  };
  for (const way of [1, -1])
    b.patch(
      last,
      1,
      (u, v) => {
        const side = way > 0 === (along === 'z') ? from + (to - from) * v : to + (from - to) * v;
        const [run, up] = across(Math.min(u, 0.999));
        return [at(u, side), along === 'z' ? [0, up * way, run * way] : [run * way, up * way, 0]];
      },
      { gloss: 0.08, texels: 4, ...o },
    );
}

/** A line that sags between two points, in `pieces`. */
export const sag = (
  a: readonly [number, number],
  c: readonly [number, number],
  deep: number,
  pieces = 6,
): [number, number][] =>
  Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    return [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t - deep * 4 * t * (1 - t)];
  });

/** A cone of yarn on its foot, upright. */
export function cone(b: Builder, x: number, y: number, z: number, color: string, size = 1): void {
  b.cylinder(x, y, z, 0.11 * size, 0.05 * size, 0.26 * size, { color, gloss: 0.1, sides: 9, texels: 3 });
}
