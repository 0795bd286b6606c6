import type { Point } from '@ville-usine/shared/world/room';
import { Color, Vector3 } from 'three';
import type { Group, HallModel, Patch, Style } from '../kit/model.ts';
import { PATTERN } from '../kit/palette.ts';
import { random } from '../kit/random.ts';

/** All triangles of a hall in one list, each vertex with its paint and its place in the light map. */
export type HallMesh = {
  /** Metres. */
  position: number[];
  normal: number[];
  /** Texels. */
  uv: number[];
  /** Linear colour. */
  color: number[];
  /** glow, gloss, metal, pattern. */
  surface: number[];
  index: number[];
  /** Group of each triangle. */
  groups: Group[];
  /** The triangles that stop light. */
  casting: number[];
};

/** Turns patches and loose facets into triangles. Call it after the charts are packed. */
export function meshOf(model: HallModel): HallMesh {
  const m: HallMesh = {
    position: [],
    normal: [],
    uv: [],
    color: [],
    surface: [],
    index: [],
    groups: [],
    casting: [],
  };
  const draw = random(5);
  for (const patch of model.patches) {
    if (patch.style.facets || patch.style.cells) addFacets(m, patch, draw);
    else addGrid(m, patch);
  }
  for (const loose of model.loose) addLoose(m, model, loose);
  return m;
}

function vertex(m: HallMesh, p: Point, n: Point, u: number, v: number, c: Color, style: Style): number {
  m.position.push(...p);
  m.normal.push(...n);
  m.uv.push(u, v);
  m.color.push(Math.min(1, c.r), Math.min(1, c.g), Math.min(1, c.b));
  m.surface.push(style.glow, style.gloss, style.metal, PATTERN[style.pattern]);
  return m.position.length / 3 - 1;
}

const [A, B, C] = [new Vector3(), new Vector3(), new Vector3()];
/** Twice a triangle's area as a vector along its normal. */
function across(m: HallMesh, a: number, b: number, c: number): Vector3 {
  A.fromArray(m.position, a * 3);
  B.fromArray(m.position, b * 3).sub(A);
  C.fromArray(m.position, c * 3).sub(A);
  return B.cross(C);
}

function triangle(m: HallMesh, a: number, b: number, c: number, group: Group, casts: boolean): void {
  if (across(m, a, b, c).length() < 1e-7) return;
  m.index.push(a, b, c);
  m.groups.push(group);
  if (casts) m.casting.push(a, b, c);
}

function corner(p: Patch, i: number, j: number): { p: Point; n: Point; u: number; v: number } {
  const k = (j * (p.nu + 1) + i) * 3;
  return {
    p: [p.positions[k]!, p.positions[k + 1]!, p.positions[k + 2]!],
    n: [p.normals[k]!, p.normals[k + 1]!, p.normals[k + 2]!],
    u: p.x + 0.5 + (i / p.nu) * (p.width - 1),
    v: p.y + 0.5 + (j / p.nv) * (p.height - 1),
  };
}

function addGrid(m: HallMesh, p: Patch): void {
  const color = new Color(p.style.color);
  const first = m.position.length / 3;
  for (let j = 0; j <= p.nv; j++)
    for (let i = 0; i <= p.nu; i++) {
      const c = corner(p, i, j);
      vertex(m, c.p, c.n, c.u, c.v, color, p.style);
    }
  const at = (i: number, j: number) => first + j * (p.nu + 1) + i;
  for (let j = 0; j < p.nv; j++)
    for (let i = 0; i < p.nu; i++) {
      triangle(m, at(i, j), at(i + 1, j), at(i + 1, j + 1), p.group, p.style.casts);
      triangle(m, at(i, j), at(i + 1, j + 1), at(i, j + 1), p.group, p.style.casts);
    }
}

/** Flat triangles, each a little lighter or darker than its neighbour. */
function addFacets(m: HallMesh, p: Patch, draw: () => number): void {
  for (let j = 0; j < p.nv; j++)
    for (let i = 0; i < p.nu; i++) {
      const base = new Color(p.style.cells ? p.style.cells(i / p.nu, j / p.nv, draw) : p.style.color);
      const q = [corner(p, i, j), corner(p, i + 1, j), corner(p, i + 1, j + 1), corner(p, i, j + 1)] as const;
      for (const three of [
        [q[0], q[1], q[2]],
        [q[0], q[2], q[3]],
      ] as const) {
        const n = new Vector3(...three[1].p).sub(A.set(...three[0].p)).cross(B.set(...three[2].p).sub(A));
        if (n.length() < 1e-6) continue;
        const flat = n.normalize().toArray();
        const color = base.clone().multiplyScalar(1 + (draw() - 0.5) * 0.16);
        const [a, b, c] = three.map((k) => vertex(m, k.p, flat, k.u, k.v, color, p.style));
        triangle(m, a!, b!, c!, p.group, p.style.casts);
      }
    }
}

const WHITE = new Color(1, 1, 1);

function addLoose(m: HallMesh, model: HallModel, loose: HallModel['loose'][number]): void {
  const color = new Color(loose.style.color);
  // Worn edges catch the light: chamfers are a little lighter than their box.
  if (loose.lighten) color.lerp(WHITE, 0.13).multiplyScalar(1.12);
  const style: Style = loose.style.pattern === 'floor' ? { ...loose.style, pattern: 'plain' } : loose.style;
  const ids = loose.vertices.map((q) => {
    const p = model.patches[q.patch]!;
    const u = p.x + 0.5 + q.u * (p.width - 1);
    const v = p.y + 0.5 + q.v * (p.height - 1);
    return vertex(m, q.position, q.normal, u, v, color, style);
  });
  const way = new Vector3(...loose.vertices[0]!.normal);
  const rightWay = across(m, ids[0]!, ids[1]!, ids[2]!).dot(way) >= 0;
  const order = rightWay ? ids : [...ids].reverse();
  for (let k = 1; k + 1 < order.length; k++)
    triangle(m, order[0]!, order[k]!, order[k + 1]!, loose.group, false);
}
