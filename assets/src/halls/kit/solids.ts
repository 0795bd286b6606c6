import type { Builder } from './Builder.ts';

/** (radius, height) points, metres. */
export type Profile = readonly (readonly [number, number])[];

type Caps = { sides: number; top: boolean; base: boolean; cap?: string | undefined };

/** A cone frustum about y, from its base at the builder's origin. */
export function addCylinder(b: Builder, r0: number, r1: number, h: number, caps: Caps): void {
  const slope = (r0 - r1) / h;
  const l = Math.hypot(1, slope);
  b.patch(caps.sides, 1, (u, v) => {
    const a = -u * Math.PI * 2;
    const [c, s, r] = [Math.cos(a), Math.sin(a), r0 + (r1 - r0) * v];
    return [
      [c * r, v * h, s * r],
      [c / l, slope / l, s / l],
    ];
  });
  const disc = (radius: number, y: number, way: number, color?: string) =>
    b.patch(
      caps.sides,
      1,
      (u, v) => {
        const a = -way * u * Math.PI * 2;
        const r = radius * (1 - v);
        return [
          [Math.cos(a) * r, y, Math.sin(a) * r],
          [0, way, 0],
        ];
      },
      color ? { color } : {},
    );
  if (caps.top) disc(r1, h, 1, caps.cap);
  if (caps.base) disc(r0, 0, -1);
}

/** Turns a profile about y. Corners sharper than 0.6 rad split it, so that they stay crisp. */
export function addLathe(b: Builder, profile: Profile, sides: number): void {
  const runs: [number, number][][] = [];
  let run: [number, number][] = [[...profile[0]!] as [number, number]];
  for (let i = 1; i < profile.length; i++) {
    const here = profile[i]!;
    run.push([here[0], here[1]]);
    const next = profile[i + 1];
    if (!next) continue;
    const before = profile[i - 1]!;
    let bend = Math.abs(
      Math.atan2(here[1] - before[1], here[0] - before[0]) - Math.atan2(next[1] - here[1], next[0] - here[0]),
    );
    if (bend > Math.PI) bend = 2 * Math.PI - bend;
    if (bend > 0.6) {
      runs.push(run);
      run = [[here[0], here[1]]];
    }
  }
  runs.push(run);
  for (const points of runs) {
    const last = points.length - 1;
    const normals = points.map((_, i) => {
      const [a, c] = [points[Math.max(0, i - 1)]!, points[Math.min(last, i + 1)]!];
      const [dx, dy] = [c[0] - a[0], c[1] - a[1]];
      const l = Math.hypot(dx, dy) || 1;
      return [dy / l, -dx / l] as const;
    });
    b.patch(sides, last, (u, v) => {
      const i = Math.round(v * last);
      const a = -u * Math.PI * 2;
      const [c, s, p, n] = [Math.cos(a), Math.sin(a), points[i]!, normals[i]!];
      return [
        [c * p[0], p[1], s * p[0]],
        [c * n[0], n[1], s * n[0]],
      ];
    });
  }
}

export function addSphere(b: Builder, r: number, sides: number, tall: number): void {
  b.patch(sides, Math.ceil(sides * 0.6), (u, v) => {
    const [a, t] = [-u * Math.PI * 2, (v - 0.5) * Math.PI];
    const c = Math.cos(t);
    return [
      [Math.cos(a) * c * r, Math.sin(t) * r * tall, Math.sin(a) * c * r],
      [Math.cos(a) * c, Math.sin(t) / tall, Math.sin(a) * c],
    ];
  });
}

export function addTorus(b: Builder, R: number, r: number, sides: number, around: number): void {
  b.patch(sides, around, (u, v) => {
    const [a, t] = [-u * Math.PI * 2, v * Math.PI * 2];
    const [c, s, k] = [Math.cos(a), Math.sin(a), R + r * Math.cos(t)];
    return [
      [c * k, r * Math.sin(t), s * k],
      [c * Math.cos(t), Math.sin(t), s * Math.cos(t)],
    ];
  });
}
