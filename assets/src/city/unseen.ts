import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { MATERIAL } from '../kit/material.ts';
import type { MeshData } from '../kit/mesh-builder.ts';

/** Ways out that are tried from each place. */
const WAYS = 20;
/** How far before the surface one looks from, metres. */
const BEFORE = 0.03;

/** Directions over the half globe about +z, the steep ones first: most ways out are found at once. */
const DIRECTIONS = Array.from({ length: WAYS }, (_, i): [number, number, number] => {
  const u = (i + 0.5) / WAYS;
  return [
    Math.sqrt(u) * Math.cos(i * 2.399963),
    Math.sqrt(u) * Math.sin(i * 2.399963),
    Math.sqrt(1 - u * 0.98),
  ];
});

/**
 * Knows which triangles nobody can ever see: every way out from them meets the back of something first, so that they
 * lie within a wall. What stands on the ground has no sight from below either.
 */
export class Unseen {
  private readonly tree: MeshBVH;
  private readonly ray = new Ray();
  private readonly side = new Vector3();
  private readonly across = new Vector3();

  /** `walls` is all that stands still, in world metres. */
  constructor(walls: readonly MeshData[]) {
    const position: number[] = [];
    const index: number[] = [];
    for (const mesh of walls) {
      const first = position.length / 3;
      for (const v of mesh.position) position.push(v);
      // What is set into a wall must not hide what it is set into.
      for (const i of mesh.index) if (mesh.material[i] !== MATERIAL.glass) index.push(i + first);
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3));
    geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
    this.tree = new MeshBVH(geometry);
  }

  private within(point: Vector3, normal: Vector3): boolean {
    if (point.y < 0 && point.z < 100 && Math.hypot(point.x, point.z) < 135) return true;
    this.side.set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0);
    this.side.cross(normal).normalize();
    this.across.crossVectors(normal, this.side);
    for (const [a, b, c] of DIRECTIONS) {
      this.ray.origin.copy(point).addScaledVector(normal, BEFORE);
      this.ray.direction.copy(normal).multiplyScalar(c);
      this.ray.direction.addScaledVector(this.side, a).addScaledVector(this.across, b).normalize();
      const hit = this.tree.raycastFirst(this.ray, DoubleSide, 0, 60);
      if (!hit?.face || hit.face.normal.dot(this.ray.direction) < 0) return false;
    }
    return true;
  }

  /** The mesh without what is never seen. */
  without(mesh: MeshData): MeshData {
    const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
    const [heart, normal, point] = [new Vector3(), new Vector3(), new Vector3()];
    const index: number[] = [];
    for (let t = 0; t < mesh.index.length; t += 3) {
      const corners = mesh.index.slice(t, t + 3);
      for (const [k, v] of [a, b, c].entries()) v.fromArray(mesh.position, corners[k]! * 3);
      heart.copy(a).add(b).add(c).divideScalar(3);
      normal.crossVectors(point.copy(b).sub(a), c.clone().sub(a));
      if (normal.lengthSq() < 1e-12) continue;
      normal.normalize();
      const places = [heart, ...[a, b, c].map((v) => v.clone().lerp(heart, 0.12))];
      if (!places.every((place) => this.within(place, normal))) index.push(...corners);
    }
    return compact(mesh, index);
  }
}

/** The triangles `index` of a mesh, with only the vertices that they use. */
function compact(mesh: MeshData, index: readonly number[]): MeshData {
  const place = new Map<number, number>();
  for (const i of index) if (!place.has(i)) place.set(i, place.size);
  const kept = [...place.keys()];
  const pick = (source: readonly number[], size: number) =>
    kept.flatMap((i) => source.slice(i * size, i * size + size));
  return {
    position: pick(mesh.position, 3),
    normal: pick(mesh.normal, 3),
    colour: pick(mesh.colour, 3),
    uv: pick(mesh.uv, 2),
    material: pick(mesh.material, 1),
    mover: pick(mesh.mover, 1),
    index: index.map((i) => place.get(i)!),
  };
}
