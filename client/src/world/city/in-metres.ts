import { BufferAttribute, type BufferGeometry, Vector3 } from 'three';
import type { BakedMesh } from './read-model.ts';

/** A baked mesh's own geometry with plain floats in metres, for who knows nothing of stored steps. */
export function inMetres({ geometry, toMetres }: BakedMesh): BufferGeometry {
  const stored = geometry.attributes.position!;
  const metres = new BufferAttribute(new Float32Array(stored.count * 3), 3);
  const v = new Vector3();
  for (let i = 0; i < stored.count; i++)
    metres.setXYZ(i, ...v.fromBufferAttribute(stored, i).applyMatrix4(toMetres).toArray());
  return geometry.setAttribute('position', metres);
}
