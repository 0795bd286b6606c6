import { Matrix4, Mesh, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { plainPavilion } from '../districts/plain-pavilion.ts';
import { plainCodes } from './plain-codes.ts';

it('B70. The door of a plain volume glows at dusk as by day, its walls darken as the city does', () => {
  const sign = { text: '', sector: 'eau' as const, colour: '#12a5bd', y: 10, z: 11.4 };
  const { geometry } = plainPavilion({ ...sign, rest: new Matrix4().toArray() });
  const tints = [new Vector3(0.3, 0.3, 0.5), new Vector3(0.98, 1, 1.02), new Vector3(3, 2.4, 1)];
  const codes = plainCodes(new Mesh(geometry), tints, 0);
  const places = geometry.attributes.position!;
  let doors = 0;
  for (const [i, code] of codes.entries()) {
    if (code === 0) continue;
    doors++;
    expect(code).toBe(1);
    expect(Math.abs(places.getX(i))).toBeLessThan(3.7);
    expect(places.getZ(i)).toBeGreaterThan(6);
    expect(places.getZ(i)).toBeLessThan(8);
  }
  expect(doors).toBeGreaterThan(20);
  expect(doors).toBeLessThan(codes.length / 2);
});
