import { BufferAttribute, BufferGeometry, Mesh } from 'three';
import { expect, test } from 'vitest';
import { paintBooth } from './booth-paint.ts';

/** A face, its worn edge and a wooden board, as the bake stores them. */
function booth(): Mesh {
  const color = new Uint8Array([51, 102, 204, 102, 140, 219, 196, 139, 85]);
  const surface = new Uint8Array([0, 0, 0, 10, 0, 0, 0, 10, 0, 0, 0, 7]);
  const geometry = new BufferGeometry();
  geometry.setAttribute('color', new BufferAttribute(color, 3, true));
  geometry.setAttribute('_surface', new BufferAttribute(surface, 4, true));
  return new Mesh(geometry);
}

test('B37. A stand is painted in its company’s colour, its worn edges lighter, and nothing else is', () => {
  const mesh = booth();
  const stored = mesh.geometry.getAttribute('color').array;
  paintBooth(mesh, '#c02040');
  expect([...stored.slice(0, 3)]).toEqual([192, 32, 64]);
  expect(stored[4]).toBeGreaterThan(32);
  expect(stored[4]).toBeLessThan(128);
  expect([...stored.slice(6)]).toEqual([196, 139, 85]);
  // Another company, another language: the first one leaves nothing behind.
  paintBooth(mesh, '#3366cc');
  expect([...stored.slice(0, 3)]).toEqual([51, 102, 204]);
  expect(Math.abs(stored[3]! - 102)).toBeLessThan(12);
});
