import type { Point } from '@ville-usine/shared/world/room';
import { CatmullRomCurve3, Vector3 } from 'three';
import type { Builder } from './Builder.ts';

/** A round pipe through the points, bent smoothly. */
export function addTube(b: Builder, points: Point[], radius: number, sides: number, steps: number): void {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    false,
    'catmullrom',
    0.5,
  );
  const frames = curve.computeFrenetFrames(steps, false);
  const centres = Array.from({ length: steps + 1 }, (_, i) => curve.getPointAt(i / steps));
  b.patch(sides, steps, (u, v) => {
    const i = Math.round(v * steps);
    const a = u * Math.PI * 2;
    const out = frames.normals[i]!.clone()
      .multiplyScalar(Math.cos(a))
      .addScaledVector(frames.binormals[i]!, Math.sin(a));
    return [centres[i]!.clone().addScaledVector(out, radius).toArray(), out.toArray()];
  });
}
