import type { Builder, Options } from '../kit/Builder.ts';
import type { Spot2 } from '../kit/floor-paint.ts';
import { PAINT } from '../kit/palette.ts';
import type { Profile } from '../kit/solids.ts';

/** Where a vessel is cut open: it stands from angle `from` to `to`, radians about y from +x towards +z. */
export type Arc = { from: number; to: number };

/** A part of a turned shell, seen from outside, or from `inside`. */
export function arcShell(
  b: Builder,
  profile: Profile,
  { from, to }: Arc,
  options: Options & { inside?: boolean },
): void {
  const { inside = false, ...style } = options;
  const last = profile.length - 1;
  const normals = profile.map((_, i) => {
    const [a, c] = [profile[Math.max(0, i - 1)]!, profile[Math.min(last, i + 1)]!];
    const [dx, dy] = [c[0] - a[0], c[1] - a[1]];
    const l = Math.hypot(dx, dy) || 1;
    return [dy / l, -dx / l] as const;
  });
  const way = inside ? -1 : 1;
  b.patch(
    style.sides ?? 28,
    last,
    (u, v) => {
      const i = Math.round(v * last);
      const a = inside ? from + (to - from) * u : to - (to - from) * u;
      const [c, s, p, n] = [Math.cos(a), Math.sin(a), profile[i]!, normals[i]!];
      return [
        [c * p[0], p[1], s * p[0]],
        [way * c * n[0], way * n[1], way * s * n[0]],
      ];
    },
    style,
  );
}

/** The two painted faces of the cut, between an inner and an outer profile of as many points. */
export function cutFaces(b: Builder, inner: Profile, outer: Profile, arc: Arc, options: Options): void {
  const last = inner.length - 1;
  for (const [angle, way] of [
    [arc.from, 1],
    [arc.to, -1],
  ] as const) {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    b.patch(
      1,
      last,
      (u, v) => {
        const i = Math.round(v * last);
        const side = way > 0 ? 1 - u : u;
        const [p, q] = [inner[i]!, outer[i]!];
        const [r, y] = [p[0] + (q[0] - p[0]) * side, p[1] + (q[1] - p[1]) * side];
        return [
          [c * r, y, s * r],
          [s * way, 0, -c * way],
        ];
      },
      options,
    );
  }
}

/** A ring of grating round a vessel with a guard rail on its outer edge. */
export function ringDeck(b: Builder, y: number, r0: number, r1: number, { from, to }: Arc, sides = 20): void {
  const ring = (up: boolean, at: number, options: Options) =>
    b.patch(
      sides,
      1,
      (u, v) => {
        const a = from + (to - from) * u;
        const r = up ? r0 + (r1 - r0) * v : r1 + (r0 - r1) * v;
        return [
          [Math.cos(a) * r, at, Math.sin(a) * r],
          [0, up ? 1 : -1, 0],
        ];
      },
      options,
    );
  ring(true, y, { color: PAINT.grating, pattern: 'grating', texels: 5 });
  ring(false, y - 0.12, { color: PAINT.graphite, texels: 3 });
  arcShell(
    b,
    [
      [r1, y - 0.12],
      [r1, y + 0.1],
    ],
    { from, to },
    { color: PAINT.yellow, sides },
  );
  const rail = { color: PAINT.yellow, gloss: 0.4, texels: 3 };
  const posts = Math.max(2, Math.round((to - from) * r1));
  const spot = (i: number): Spot2 => {
    const a = from + ((to - from) * i) / posts;
    return [Math.cos(a) * (r1 - 0.05), Math.sin(a) * (r1 - 0.05)];
  };
  for (let i = 0; i <= posts; i++) {
    const [x, z] = spot(i);
    b.cylinder(x, y, z, 0.03, 0.03, 1.05, { ...rail, sides: 6, open: 'base' });
    if (i === posts) continue;
    const [nx, nz] = spot(i + 1);
    for (const h of [0.55, 1.05]) b.beam([x, y + h, z], [nx, y + h, nz], 0.05, 0.05, { ...rail, skip: 'ns' });
  }
}
