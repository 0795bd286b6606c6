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

/**
 * Meshes that stand in the scene as one, in metres and with all their names in their order: the hours' light is kept by
 * name, never to be culled. They are left as they are; takes a slice of each frame.
 */
export async function joinMeshes(meshes: readonly Mesh[]): Promise<BakedMesh> {
  const parts: BufferGeometry[] = [];
  await inSlices(
    meshes.map((mesh) => () => {
      parts.push(inMetres({ name: mesh.name, geometry: sharing(mesh), toMetres: mesh.matrix }));
    }),
  );
  await frameDrawn();
  const name = meshes.map((mesh) => mesh.name).join('+');
  const geometry = mergeGeometries(parts);
  // What is never culled needs no bounds; the renderer would reckon them from every corner.
  geometry.boundingSphere = new Sphere();
  await frameDrawn();
  return { name, geometry, toMetres: new Matrix4() };
}
