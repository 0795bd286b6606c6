import { CatmullRomCurve3, Vector3 } from 'three';
import type { Builder } from './Builder.ts';
import type { Style } from './model.ts';

export type Spot2 = readonly [number, number];

/** Height of each coat above the floor, metres: enough that no two ever flicker against each other. */
export const COAT = { joint: 0.006, lane: 0.012, edge: 0.018, thread: 0.022, mark: 0.028, disc: 0.034 };

/** Paint on the floor: polygons that take their light from the floor's own patch. */
export class FloorPaint {
  constructor(private readonly b: Builder) {}

  polygon(points: readonly Spot2[], color: string, y: number): void {
    const pattern = this.b.style.pattern === 'accent' ? 'accent' : 'concrete';
    const style: Style = { ...this.b.style, color, gloss: 0.5, pattern, casts: false };
    const { floor } = this.b.model;
    const vertices = points.map(([x, z]) => ({
      position: [x, y, z] as const,
      normal: [0, 1, 0] as const,
      patch: floor,
      u: (x + 15) / 30,
      v: Math.min(1, Math.max(0, (22 - z) / 44)),
    }));
    this.b.model.loose.push({ group: this.b.group, vertices, style, lighten: false });
  }

  disc(x: number, z: number, r: number, color: string, y: number, sides = 28): void {
    const at = (i: number): Spot2 => {
      const a = (i / sides) * Math.PI * 2;
      return [x + Math.cos(a) * r, z + Math.sin(a) * r];
    };
    for (let i = 0; i < sides; i++) this.polygon([[x, z], at(i + 1), at(i)], color, y);
  }

  arrow(x: number, z: number, angle: number, size: number, color: string): void {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (u: number, v: number): Spot2 => [x + (c * u - s * v) * size, z + (s * u + c * v) * size];
    this.polygon([at(-0.3, 0.6), at(-0.3, -0.6), at(0.6, 0)], color, COAT.mark);
  }

  /** A band between two offsets to the left of a way, metres. */
  band(way: readonly Spot2[], from: number, to: number, color: string, y: number): void {
    const [a, b] = [offset(way, from), offset(way, to)];
    for (let i = 0; i + 1 < way.length; i++) this.polygon([a[i + 1]!, b[i + 1]!, b[i]!, a[i]!], color, y);
  }

  /** The outline of a rectangle in safety yellow, mitred. */
  frame(x0: number, z0: number, x1: number, z1: number, color: string, width = 0.16): void {
    const w = width / 2;
    const bar = (a: number, c: number, d: number, e: number) =>
      this.polygon(
        [
          [a, c],
          [a, e],
          [d, e],
          [d, c],
        ],
        color,
        COAT.edge,
      );
    bar(x0 - w, z0 - w, x1 + w, z0 + w);
    bar(x0 - w, z1 - w, x1 + w, z1 + w);
    bar(x0 - w, z0 + w, x0 + w, z1 - w);
    bar(x1 - w, z0 + w, x1 + w, z1 - w);
  }
}

/** A smooth way through the points, in `steps` pieces. */
export function smooth(points: readonly Spot2[], steps = 44): Spot2[] {
  const curve = new CatmullRomCurve3(
    points.map(([x, z]) => new Vector3(x, 0, z)),
    false,
    'catmullrom',
    0.35,
  );
  return Array.from({ length: steps + 1 }, (_, i) => {
    const p = curve.getPointAt(i / steps);
    return [p.x, p.z] as const;
  });
}

function offset(way: readonly Spot2[], by: number): Spot2[] {
  return way.map((p, i) => {
    const [a, c] = [way[Math.max(0, i - 1)]!, way[Math.min(way.length - 1, i + 1)]!];
    const [dx, dz] = [c[0] - a[0], c[1] - a[1]];
    const l = Math.hypot(dx, dz);
    return [p[0] - (dz / l) * by, p[1] + (dx / l) * by];
  });
}
