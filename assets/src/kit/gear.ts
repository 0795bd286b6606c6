import { ExtrudeGeometry, Path, Shape } from 'three';

/** A toothed wheel in the xy plane, centred on the origin. Radii, tooth height and thickness in metres. */
export function gear(outer: number, inner: number, teeth: number, thickness: number, tooth = outer * 0.09) {
  const shape = new Shape();
  const step = (2 * Math.PI) / teeth;
  for (let i = 0; i < teeth; i++) {
    const corners: [number, number][] = [
      [0, outer],
      [0.3, outer],
      [0.38, outer + tooth],
      [0.72, outer + tooth],
      [0.8, outer],
    ];
    for (const [k, [part, radius]] of corners.entries()) {
      const angle = (i + part) * step;
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
      if (i + k === 0) shape.moveTo(x, y);
      else shape.lineTo(x, y);
    }
  }
  shape.closePath();
  const hole = new Path();
  hole.absarc(0, 0, inner, 0, 2 * Math.PI, true);
  shape.holes.push(hole);
  return new ExtrudeGeometry(shape, {
    depth: thickness,
    bevelEnabled: false,
    curveSegments: Math.max(10, Math.min(18, teeth)),
  }).translate(0, 0, -thickness / 2);
}
