import { BufferGeometry, Float32BufferAttribute, type Shape, ShapeGeometry } from 'three';

/** A flat ring sector at y = 0 facing up; `pattern` gives uv from the angle and radius. Radians from +z to +x. */
export function flatRing(
  inner: number,
  outer: number,
  segments: number,
  pattern: (angle: number, radius: number) => [number, number],
  from = 0,
  to = 2 * Math.PI,
): BufferGeometry {
  const position: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  for (let i = 0; i <= segments; i++) {
    const a = from + ((to - from) * i) / segments;
    for (const r of [inner, outer]) {
      position.push(Math.sin(a) * r, 0, Math.cos(a) * r);
      uv.push(...pattern(a, r));
    }
    if (i < segments) index.push(2 * i, 2 * i + 1, 2 * i + 3, 2 * i, 2 * i + 3, 2 * i + 2);
  }
  return flat(position, uv, index);
}

/** A flat shape at y = 0 facing up: the shape's x stays x, its y becomes −z. */
export function flatShape(shape: Shape, pattern: (x: number, z: number) => [number, number]): BufferGeometry {
  const g = new ShapeGeometry(shape, 60);
  const p = g.attributes.position!;
  const position: number[] = [];
  const uv: number[] = [];
  for (let i = 0; i < p.count; i++) {
    position.push(p.getX(i), 0, -p.getY(i));
    uv.push(...pattern(p.getX(i), -p.getY(i)));
  }
  return flat(position, uv, Array.from(g.index!.array));
}

/** A flat quadrilateral strip through pairs of points (x, z), facing up. */
export function flatStrip(
  pairs: [number, number, number, number][],
  along: (i: number) => number,
): BufferGeometry {
  const position = pairs.flatMap(([x0, z0, x1, z1]) => [x0, 0, z0, x1, 0, z1]);
  const uv = pairs.flatMap((_, i) => [0, along(i), 1, along(i)]);
  const index: number[] = [];
  for (let i = 0; i + 1 < pairs.length; i++)
    index.push(2 * i, 2 * i + 1, 2 * i + 3, 2 * i, 2 * i + 3, 2 * i + 2);
  return flat(position, uv, index);
}

function flat(position: number[], uv: number[], index: number[]): BufferGeometry {
  const up: number[] = [];
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3];
    const [ax, az] = [position[b]! - position[a]!, position[b + 2]! - position[a + 2]!];
    const [bx, bz] = [position[c]! - position[a]!, position[c + 2]! - position[a + 2]!];
    const turned = az * bx - ax * bz < 0;
    up.push(index[i]!, index[i + (turned ? 2 : 1)]!, index[i + (turned ? 1 : 2)]!);
  }
  const g = new BufferGeometry();
  g.setAttribute('position', new Float32BufferAttribute(position, 3));
  g.setAttribute(
    'normal',
    new Float32BufferAttribute(
      position.map((_, i) => (i % 3 === 1 ? 1 : 0)),
      3,
    ),
  );
  g.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  g.setIndex(up);
  return g;
}
