import { BufferAttribute, BufferGeometry, Matrix4, Mesh } from 'three';
import { expect, it, vi } from 'vitest';
import { joinMeshes } from './join-meshes.ts';

vi.mock('../frame-drawn.ts', () => ({ frameDrawn: async () => undefined }));

const machine = (name: string, corners: readonly number[], metres: Matrix4) => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Int16Array.from(corners), 3));
  geometry.setAttribute('color', new BufferAttribute(new Uint8Array(12).fill(corners[0]!), 4, true));
  geometry.setIndex([0, 1, 2]);
  const mesh = new Mesh(geometry, []);
  mesh.name = name;
  mesh.matrix.copy(metres);
  return mesh;
};

it('B74. Machines drawn as one keep each corner where it was, in the order of their names, and are left as they were', async () => {
  const half = new Matrix4().makeScale(0.5, 0.5, 0.5).setPosition(10, 0, 0);
  const one = machine('movers-eau', [2, 4, 6, 0, 0, 0, 2, 0, 0], half);
  const other = machine('movers-mode', [1, 1, 1, 0, 0, 0, 3, 3, 3], new Matrix4());
  const { name, geometry, toMetres } = await joinMeshes([one, other]);
  expect(name).toBe('movers-eau+movers-mode');
  expect(toMetres).toEqual(new Matrix4());
  expect([...geometry.getAttribute('position').array]).toEqual([
    11, 2, 3, 10, 0, 0, 11, 0, 0, 1, 1, 1, 0, 0, 0, 3, 3, 3,
  ]);
  expect([...geometry.index!.array]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(geometry.getAttribute('color').array[12]).toBe(1);
  expect([...one.geometry.getAttribute('position').array]).toEqual([2, 4, 6, 0, 0, 0, 2, 0, 0]);
});
