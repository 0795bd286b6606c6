import type { Mesh, Vector3 } from 'three';
import { WEAR } from '../districts/plain-mesh.ts';

/** How far a tint is from leaving colours as they are. */
const changes = ({ x, y, z }: Vector3) => Math.abs(x - 1) + Math.abs(y - 1) + Math.abs(z - 1);

/** The tint numbers of a plain volume at an hour: the `mean` one, but a door glows at every hour alike. */
export function plainCodes({ geometry }: Mesh, tints: readonly Vector3[], mean: number): Uint8Array {
  const colour = geometry.attributes.color!;
  const kept = tints.reduce((best, tint, code) => (changes(tint) < changes(tints[best]!) ? code : best), 0);
  // The fourth number is the pattern, as a part of 255.
  return Uint8Array.from({ length: colour.count }, (_, i) =>
    Math.round(colour.getW(i) * 255) === WEAR.door ? kept : mean,
  );
}
