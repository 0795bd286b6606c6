import { Vector3 } from 'three';
import type { Material } from '../kit/material.ts';
import type { MeshData } from '../kit/mesh-builder.ts';

/** Parts of a mesh that hang together: one window pane, one lamp globe. */
export type Island = { vertices: number[]; middle: Vector3; low: number; high: number };

/** The connected parts of one material; corners in the same place hang together whatever their faces. */
export function islands(mesh: MeshData, material: Material): Island[] {
  const leader = new Map<number, number>();
  const find = (i: number): number => {
    const up = leader.get(i)!;
    if (up === i) return i;
    const top = find(up);
    leader.set(i, top);
    return top;
  };
  const places = new Map<string, number>();
  for (let i = 0; i < mesh.material.length; i++) {
    if (mesh.material[i] !== material) continue;
    leader.set(i, i);
    const key = [0, 1, 2].map((k) => Math.round(mesh.position[i * 3 + k]! * 200)).join() + mesh.mover[i];
    const first = places.get(key);
    if (first === undefined) places.set(key, i);
    else leader.set(i, find(first));
  }
  for (let i = 0; i < mesh.index.length; i += 3) {
    const [a, b, c] = [mesh.index[i]!, mesh.index[i + 1]!, mesh.index[i + 2]!];
    if (mesh.material[a] !== material) continue;
    leader.set(find(b), find(a));
    leader.set(find(c), find(a));
  }
  const parts = new Map<number, Island>();
  const p = new Vector3();
  for (const i of leader.keys()) {
    const top = find(i);
    let part = parts.get(top);
    if (!part) {
      part = { vertices: [], middle: new Vector3(), low: Infinity, high: -Infinity };
      parts.set(top, part);
    }
    part.vertices.push(i);
    part.middle.add(p.fromArray(mesh.position, i * 3));
    part.low = Math.min(part.low, p.y);
    part.high = Math.max(part.high, p.y);
  }
  for (const part of parts.values()) part.middle.divideScalar(part.vertices.length);
  return [...parts.values()];
}
