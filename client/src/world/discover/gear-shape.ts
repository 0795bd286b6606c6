import { BufferGeometry, Float32BufferAttribute } from 'three';

const TEETH = 9;
/** Metres. */
const OUTER = 0.5;
const ROOT = 0.375;
const HOLE = 0.17;
const HALF_THICK = 0.08;

/** What a corner of the shape belongs to. */
const GEAR = 0;
const HALO = 1;
const SPARK = 2;
const SPARKS = 3;

type Outline = [angle: number, radius: number][];

function outline(): Outline {
  const points: Outline = [];
  for (let tooth = 0; tooth < TEETH; tooth++) {
    const step = (2 * Math.PI) / TEETH;
    for (const [turn, radius] of [
      [0.02, ROOT],
      [0.27, ROOT],
      [0.36, OUTER],
      [0.63, OUTER],
      [0.72, ROOT],
    ] as const)
      points.push([(tooth + turn) * step, radius]);
  }
  return points;
}

/**
 * One gear standing upright about its middle, with the halo behind it and three sparks: attribute `part` says which
 * is which (0 gear, 1 halo, 2 and more sparks). About 360 triangles.
 */
export function gearShape(): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const part: number[] = [];
  const corner = (x: number, y: number, z: number, n: readonly number[], kind: number) => {
    position.push(x, y, z);
    normal.push(...n);
    part.push(kind);
  };
  const glow = (kind: number) => {
    for (const [x, y] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, -1],
      [1, 1],
      [-1, 1],
    ] as const)
      corner(x, y, 0, [0, 0, 1], kind);
  };
  glow(HALO);
  const points = outline();
  for (const [i, [a0, r0]] of points.entries()) {
    const [a1, r1] = points[(i + 1) % points.length]!;
    const at = (angle: number, radius: number) =>
      [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
    const [o0, o1, h0, h1] = [at(a0, r0), at(a1, r1), at(a0, HOLE), at(a1, HOLE)];
    for (const side of [1, -1]) {
      const z = side * HALF_THICK;
      // The rim leans outwards a little: light runs along it as along a chamfer.
      const out = ([x, y]: readonly [number, number], lean: number) => {
        const long = Math.hypot(x, y);
        return [(x / long) * lean, (y / long) * lean, side];
      };
      const quad = [
        [o0, 0.7],
        [o1, 0.7],
        [h1, -0.4],
        [o0, 0.7],
        [h1, -0.4],
        [h0, -0.4],
      ] as const;
      for (const [point, lean] of side > 0 ? quad : [...quad].reverse())
        corner(point[0], point[1], z, out(point, lean), GEAR);
    }
    const [ex, ey] = [o1[0] - o0[0], o1[1] - o0[1]];
    const wall = (p: readonly [number, number], q: readonly [number, number], n: number[]) => {
      for (const [point, z] of [
        [p, -1],
        [q, -1],
        [q, 1],
        [p, -1],
        [q, 1],
        [p, 1],
      ] as const)
        corner(point[0], point[1], z * HALF_THICK, n, GEAR);
    };
    wall(o0, o1, [ey, -ex, 0]);
    wall(h1, h0, [-Math.cos((a0 + a1) / 2), -Math.sin((a0 + a1) / 2), 0]);
  }
  // The sparks come last: what they add to the gold must be there already.
  for (let k = 0; k < SPARKS; k++) glow(SPARK + k);
  const shape = new BufferGeometry();
  shape.setAttribute('position', new Float32BufferAttribute(position, 3));
  shape.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  shape.setAttribute('part', new Float32BufferAttribute(part, 1));
  return shape;
}
