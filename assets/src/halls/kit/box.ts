import type { Point } from '@ville-usine/shared/world/room';
import { Matrix3, Vector3 } from 'three';
import type { Builder } from './Builder.ts';
import type { LooseVertex } from './model.ts';

const NORMALS: Record<string, Point> = {
  t: [0, 1, 0],
  b: [0, -1, 0],
  s: [0, 0, 1],
  n: [0, 0, -1],
  e: [1, 0, 0],
  w: [-1, 0, 0],
};
const EDGES = ['ts', 'tn', 'te', 'tw', 'se', 'sw', 'ne', 'nw', 'sb', 'nb', 'eb', 'wb'];
const CORNER_UV = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

type Face = { patch: number; corners: readonly Point[] };

/** The signs of a corner: the same for the three faces that meet there. */
const octant = (p: Point) => p.map(Math.sign).join();

/** A box about the builder's origin, chamfered where its style says so. Chamfers borrow their faces' light. */
export function addBox(b: Builder, w: number, h: number, d: number, skip: string): void {
  const [W, H, D] = [w / 2, h / 2, d / 2];
  let bevel = Math.min(b.style.bevel, w * 0.22, h * 0.22, d * 0.22);
  if (bevel < 0.008) bevel = 0;
  const [x, y, z] = [W - bevel, H - bevel, D - bevel];
  const corners: Record<string, readonly [Point, Point, Point, Point]> = {
    t: [
      [-x, H, z],
      [x, H, z],
      [x, H, -z],
      [-x, H, -z],
    ],
    b: [
      [-x, -H, -z],
      [x, -H, -z],
      [x, -H, z],
      [-x, -H, z],
    ],
    s: [
      [-x, -y, D],
      [x, -y, D],
      [x, y, D],
      [-x, y, D],
    ],
    n: [
      [x, -y, -D],
      [-x, -y, -D],
      [-x, y, -D],
      [x, y, -D],
    ],
    e: [
      [W, -y, z],
      [W, -y, -z],
      [W, y, -z],
      [W, y, z],
    ],
    w: [
      [-W, -y, -z],
      [-W, -y, z],
      [-W, y, z],
      [-W, y, -z],
    ],
  };
  const faces = new Map<string, Face>();
  for (const [key, c] of Object.entries(corners))
    if (!skip.includes(key)) faces.set(key, { patch: b.quad(...c), corners: c });
  if (bevel) addChamfers(b, faces);
}

function addChamfers(b: Builder, faces: Map<string, Face>): void {
  const turn = new Matrix3().getNormalMatrix(b.matrix);
  const vertex = (p: Point, face: Face, corner: number, n: Point): LooseVertex => ({
    position: new Vector3(...p).applyMatrix4(b.matrix).toArray(),
    normal: new Vector3(...n).applyMatrix3(turn).normalize().toArray(),
    patch: face.patch,
    u: CORNER_UV[corner]![0],
    v: CORNER_UV[corner]![1],
  });
  const put = (vertices: LooseVertex[]) =>
    b.model.loose.push({ group: b.group, vertices, style: b.style, lighten: true });
  const find = (face: Face, key: string) => face.corners.findIndex((p) => octant(p) === key);

  for (const edge of EDGES) {
    const [one, two] = [faces.get(edge[0]!), faces.get(edge[1]!)];
    if (!one || !two) continue;
    const shared = one.corners.flatMap((p, i) => {
      const j = find(two, octant(p));
      return j < 0 ? [] : [[i, j] as const];
    });
    const [p, q] = [shared[0]!, shared[1]!];
    const [m, k] = [NORMALS[edge[0]!]!, NORMALS[edge[1]!]!];
    const n: Point = [m[0] + k[0], m[1] + k[1], m[2] + k[2]];
    put([
      vertex(one.corners[q[0]]!, one, q[0], n),
      vertex(one.corners[p[0]]!, one, p[0], n),
      vertex(two.corners[p[1]]!, one, p[0], n),
      vertex(two.corners[q[1]]!, one, q[0], n),
    ]);
  }
  for (const tb of 'tb')
    for (const sn of 'sn')
      for (const ew of 'ew') {
        const [one, two, three] = [faces.get(tb), faces.get(sn), faces.get(ew)];
        if (!one || !two || !three) continue;
        const n: Point = [ew === 'e' ? 1 : -1, tb === 't' ? 1 : -1, sn === 's' ? 1 : -1];
        const at = find(one, n.join());
        const corner = (f: Face) => vertex(f.corners[find(f, n.join())]!, one, at, n);
        put([corner(one), corner(two), corner(three)]);
      }
}
