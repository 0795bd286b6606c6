import type { Point } from '@ville-usine/shared/world/room';
import { CatmullRomCurve3, Vector3 } from 'three';
import type { Builder, Options } from '../kit/Builder.ts';

/** A round pipe through the points whose radius goes from `from` to `to` metres. */
export function taperedTube(
  b: Builder,
  points: readonly Point[],
  from: number,
  to: number,
  o: Options,
): void {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    false,
    'catmullrom',
    0.5,
  );
  const steps = 28;
  const frames = curve.computeFrenetFrames(steps, false);
  b.patch(
    14,
    steps,
    (u, v) => {
      const i = Math.round(v * steps);
      const a = u * Math.PI * 2;
      const out = frames.normals[i]!.clone()
        .multiplyScalar(Math.cos(a))
        .addScaledVector(frames.binormals[i]!, Math.sin(a));
      const r = from + (to - from) * v;
      return [curve.getPointAt(v).addScaledVector(out, r).toArray(), out.toArray()];
    },
    o,
  );
}
