import { BufferGeometry, Matrix4, type Mesh, Sphere } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { frameDrawn } from '../frame-drawn.ts';
import { inSlices } from '../in-slices.ts';
import { inMetres } from './in-metres.ts';
import type { BakedMesh } from './read-model.ts';

/** The same corners without the graphics card's own copy of them. */
function sharing({ geometry }: Mesh): BufferGeometry {
  const own = new BufferGeometry().setIndex(geometry.index);
  for (const [name, attribute] of Object.entries(geometry.attributes)) own.setAttribute(name, attribute);
  return own;
}

/** Meshes in metres as one, with all their names in their order: the hours' light is kept by name. */
export function asOne(meshes: readonly BakedMesh[]): BakedMesh {
  const name = meshes.map((mesh) => mesh.name).join('+');
  return {
    name,
    geometry: mergeGeometries(meshes.map(({ geometry }) => geometry)),
    toMetres: new Matrix4(),
  };
}

/** Meshes that stand in the scene as one, never to be culled. They are left as they are; takes a slice of each frame. */
export async function joinMeshes(meshes: readonly Mesh[]): Promise<BakedMesh> {
  const parts: BakedMesh[] = [];
  await inSlices(
    meshes.map((mesh) => () => {
      const one = { name: mesh.name, geometry: sharing(mesh), toMetres: mesh.matrix };
      parts.push({ ...one, geometry: inMetres(one) });
    }),
  );
  await frameDrawn();
  const whole = asOne(parts);
  // What is never culled needs no bounds; the renderer would reckon them from every corner.
  whole.geometry.boundingSphere = new Sphere();
  await frameDrawn();
  return whole;
}
