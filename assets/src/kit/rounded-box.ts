import { ExtrudeGeometry, Shape } from 'three';

/** A standing box with rounded vertical edges and, when large, a chamfer: foot at y = 0. Metres. */
export function roundedBox(width: number, height: number, depth: number, radius: number) {
  const [a, b] = [width / 2, depth / 2];
  const r = Math.min(radius, a * 0.98, b * 0.98);
  const shape = new Shape();
  const wall = width > 10 && height > 4;
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    // Long walls are cut so that the baked light has somewhere to change.
    const cuts = wall ? Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / 4.5)) : 1;
    for (let i = 1; i <= cuts; i++) shape.lineTo(x0 + ((x1 - x0) * i) / cuts, y0 + ((y1 - y0) * i) / cuts);
  };
  shape.moveTo(-a + r, -b);
  line(-a + r, -b, a - r, -b);
  shape.absarc(a - r, -b + r, r, -Math.PI / 2, 0, false);
  line(a, -b + r, a, b - r);
  shape.absarc(a - r, b - r, r, 0, Math.PI / 2, false);
  line(a - r, b, -a + r, b);
  shape.absarc(-a + r, b - r, r, Math.PI / 2, Math.PI, false);
  line(-a, b - r, -a, -b + r);
  shape.absarc(-a + r, -b + r, r, Math.PI, Math.PI * 1.5, false);
  const chamfer = Math.max(width, depth) > 6 && height > 0.35 ? Math.min(0.14, height * 0.25) : 0;
  const geometry = new ExtrudeGeometry(shape, {
    depth: height - 2 * chamfer,
    bevelEnabled: chamfer > 0,
    bevelSize: chamfer,
    bevelThickness: chamfer,
    bevelOffset: -chamfer,
    bevelSegments: 1,
    curveSegments: r > 1.2 ? 3 : r < 0.3 ? 1 : 2,
    steps: height > 4 ? Math.max(2, Math.round(height / 3)) : 1,
  });
  return geometry.rotateX(-Math.PI / 2).translate(0, chamfer, 0);
}
