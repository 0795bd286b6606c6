import type { Point } from '@ville-usine/shared/world/room';
import { Quaternion, Vector3 } from 'three';
import type { Builder, Options } from '../kit/Builder.ts';
import { PAINT } from '../kit/palette.ts';
import { STAINLESS } from './paints.ts';

const LYING = { x: [0, 0, -Math.PI / 2], y: [0, 0, 0], z: [Math.PI / 2, 0, 0] } as const;

/** The way with each corner rounded by an elbow of three radii. */
function rounded(way: readonly Point[], r: number): Vector3[] {
  return way.flatMap((point, i) => {
    const at = new Vector3(...point);
    if (i === 0 || i === way.length - 1) return [at];
    const [back, on] = [new Vector3(...way[i - 1]!).sub(at), new Vector3(...way[i + 1]!).sub(at)];
    const bend = Math.min(r * 3, back.length() * 0.45, on.length() * 0.45);
    const [from, to] = [back.setLength(bend).add(at), on.setLength(bend).add(at)];
    return [0, 0.25, 0.5, 0.75, 1].map((t) => from.clone().lerp(at, t).lerp(at.clone().lerp(to, t), t));
  });
}

/** A pipe that runs straight and turns in elbows. */
export function pipe(b: Builder, way: readonly Point[], r: number, options: Options): void {
  const centres = rounded(way, r);
  const last = centres.length - 1;
  const tangents = centres.map((_, i) =>
    centres[Math.min(last, i + 1)]!.clone()
      .sub(centres[Math.max(0, i - 1)]!)
      .normalize(),
  );
  const side = new Vector3(0.31, 0.87, 0.39).cross(tangents[0]!).normalize();
  const sides = tangents.map((tangent, i) => {
    if (i > 0) side.applyQuaternion(new Quaternion().setFromUnitVectors(tangents[i - 1]!, tangent));
    return side.clone();
  });
  b.patch(
    options.sides ?? 10,
    last,
    (u, v) => {
      const i = Math.round(v * last);
      const out = sides[i]!.clone().applyAxisAngle(tangents[i]!, u * Math.PI * 2);
      return [centres[i]!.clone().addScaledVector(out, r).toArray(), out.toArray()];
    },
    { gloss: 0.55, texels: 3, ...options },
  );
}

/** A bolted collar round a pipe that runs along an axis. */
export function flange(b: Builder, [x, y, z]: Point, axis: 'x' | 'y' | 'z', r: number, thick = 0.1): void {
  const [dx, dy, dz] = (['x', 'y', 'z'] as const).map((k) => (k === axis ? thick / 2 : 0));
  const style = { ...STAINLESS, turn: LYING[axis], sides: 12, texels: 4 };
  b.cylinder(x - dx!, y - dy!, z - dz!, r, r, thick, style);
}

/** A round gauge that looks along +z of the builder. */
export function dial(b: Builder, r: number, needle = 0.7): void {
  const turn = LYING.z;
  b.cylinder(0, 0, -0.09, r, r, 0.09, { color: PAINT.dark, turn, sides: 13, gloss: 0.5 });
  b.cylinder(0, 0, 0, r * 0.86, r * 0.86, 0.012, { color: '#fffaf0', turn, sides: 13, texels: 10 });
  const [c, s] = [Math.cos(needle), Math.sin(needle)];
  b.beam([-c * r * 0.2, -s * r * 0.2, 0.02], [c * r * 0.7, s * r * 0.7, 0.02], r * 0.09, 0.012, {
    color: PAINT.red,
  });
}

/** A hand wheel on its stem, upright from the builder's origin. */
export function handWheel(b: Builder, color: string, r = 0.24): void {
  b.cylinder(0, 0, 0, 0.12, 0.08, 0.14, { ...STAINLESS, sides: 10 });
  b.cylinder(0, 0.14, 0, 0.035, 0.035, 0.28, { ...STAINLESS, sides: 6, open: 'base' });
  b.torus(0, 0.42, 0, r, 0.035, { color, sides: 13, gloss: 0.5 }, 4);
  for (const a of [0.3, 1.35, 2.4]) {
    const [c, s] = [Math.cos(a) * r, Math.sin(a) * r];
    b.beam([c, 0.42, s], [-c, 0.42, -s], 0.035, 0.03, { color });
  }
}

/** A motor with its cooling ribs, upright. */
export function motor(b: Builder, color: string, r: number, tall: number): void {
  b.cylinder(0, 0, 0, r * 1.25, r * 1.25, 0.1, { ...STAINLESS, sides: 12 });
  b.cylinder(0, 0.1, 0, r, r, tall, { color, sides: 14, gloss: 0.4, open: true });
  for (let i = 0; i < 7; i++) {
    const a = (i / 7) * Math.PI * 2;
    b.at(Math.cos(a) * r, tall * 0.55, Math.sin(a) * r, -a).box(0, -tall * 0.35, 0, 0.09, tall * 0.7, 0.05, {
      color,
      bevel: 0,
    });
  }
  b.lathe(
    0,
    tall + 0.1,
    0,
    [
      [r * 1.1, -0.12],
      [r * 1.12, 0.12],
      [r * 0.8, 0.28],
      [0, 0.3],
    ],
    { color: PAINT.graphite, sides: 14, gloss: 0.4 },
  );
  b.box(r * 0.95, tall * 0.4, 0, 0.26, 0.34, 0.34, { color: PAINT.graphite });
}
