import {
  BufferAttribute,
  type BufferGeometry,
  InstancedMesh,
  Matrix4,
  type ShaderMaterial,
  Sphere,
  Vector3,
} from 'three';
import type { BakedMesh } from './read-model.ts';

/** Parts of the city that are culled apart. */
const QUARTERS = 3;
/** Small plants are not drawn beyond this, metres. */
const SMALL_FAR = 70;
const SMALL = new Set(['lavender', 'oleander']);

/** Plain floats in metres: instances are placed by matrices that know nothing of stored steps. */
function inMetres({ geometry, toMetres }: BakedMesh): BufferGeometry {
  const stored = geometry.attributes.position!;
  const metres = new BufferAttribute(new Float32Array(stored.count * 3), 3);
  const v = new Vector3();
  for (let i = 0; i < stored.count; i++)
    metres.setXYZ(i, ...v.fromBufferAttribute(stored, i).applyMatrix4(toMetres).toArray());
  return geometry.setAttribute('position', metres);
}

/** Every plant of the city, by kind and quarter, with the distance beyond which a batch need not be drawn. */
export function plants(
  models: readonly BakedMesh[],
  trees: Record<string, number[]>,
  material: ShaderMaterial,
): { mesh: InstancedMesh; far: number }[] {
  const out: { mesh: InstancedMesh; far: number }[] = [];
  const matrix = new Matrix4();
  for (const model of models) {
    const kind = model.name.replace('plant-', '');
    const list = trees[kind] ?? [];
    const geometry = inMetres(model);
    const quarters: number[][] = Array.from({ length: QUARTERS }, () => []);
    for (let i = 0; i < list.length; i += 4) {
      const angle = Math.atan2(list[i]!, list[i + 2]!) + Math.PI;
      quarters[Math.min(QUARTERS - 1, Math.floor((angle / (2 * Math.PI)) * QUARTERS))]!.push(i);
    }
    for (const quarter of quarters.filter((q) => q.length)) {
      const mesh = new InstancedMesh(geometry, material, quarter.length);
      const heart = new Vector3();
      for (const [n, i] of quarter.entries()) {
        const [x, y, z, scale] = list.slice(i, i + 4) as [number, number, number, number];
        const tall = scale * (0.92 + ((i * 7) % 5) * 0.05);
        matrix
          .makeRotationY(i * 1.7)
          .scale(new Vector3(scale, tall, scale))
          .setPosition(x, y, z);
        mesh.setMatrixAt(n, matrix);
        heart.add(new Vector3(x, y, z));
      }
      heart.divideScalar(quarter.length);
      const reach =
        Math.max(...quarter.map((i) => heart.distanceTo(new Vector3(list[i], list[i + 1], list[i + 2])))) +
        12;
      mesh.boundingSphere = new Sphere(heart, reach);
      out.push({ mesh, far: SMALL.has(kind) ? SMALL_FAR + reach * 0.4 : Number.POSITIVE_INFINITY });
    }
  }
  return out;
}
