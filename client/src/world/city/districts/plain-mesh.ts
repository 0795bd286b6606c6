import { SUNS } from '@ville-usine/shared/world/sun';
import { BufferAttribute, BufferGeometry, Float32BufferAttribute, Matrix4, Vector3 } from 'three';
import { UV_STEPS } from '../city-materials.ts';
import { shown } from '../light.ts';

import type { BakedMesh } from '../read-model.ts';

const TO_SUN = new Vector3(...SUNS.golden).normalize();

/** Patterns that plain volumes wear, as layers of the city's. */
export const WEAR = { none: 0, panels: 1, door: 5, roof: 7, windows: 8 } as const;

/** A door's own light, as the bake stores it: its colours are in the pattern. */
const DOOR_LIGHT = [250, 246, 236];

/** A piece of a plain volume: its pattern is laid from (0, `foot`) of its frame on, metres. */
export type Part = { geometry: BufferGeometry; colour: string; wears?: number; foot?: number };

/** Parts in a frame become one mesh, lit by the golden sun without shadows; drawn like any other of the city. */
export function plainMesh(name: string, parts: readonly { part: Part; frame: Matrix4 }[]): BakedMesh {
  const position: number[] = [];
  const colour: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  const [v, n] = [new Vector3(), new Vector3()];
  for (const { part, frame } of parts) {
    const { geometry, wears = WEAR.none, foot = 0 } = part;
    const first = position.length / 3;
    const { position: places, normal } = geometry.attributes;
    const own = shown(part.colour);
    for (let i = 0; i < places!.count; i++) {
      v.fromBufferAttribute(places!, i);
      n.fromBufferAttribute(normal!, i);
      // Walls wear their pattern upright, roofs along their fall.
      const along = Math.abs(n.x) > Math.abs(n.z) ? v.z : v.x;
      const up = Math.abs(n.y) > 0.9 ? v.z : v.y - foot;
      uv.push(...(wears ? [along * UV_STEPS, up * UV_STEPS] : [0, 0]));
      v.applyMatrix4(frame);
      n.transformDirection(frame);
      position.push(v.x, v.y, v.z);
      const light = 0.62 + 0.36 * Math.max(0, n.dot(TO_SUN)) + 0.08 * n.y;
      const lit = [own.r, own.g, own.b].map((c) => Math.min(255, Math.round(c * light * 255)));
      colour.push(...(wears === WEAR.door ? DOOR_LIGHT : lit), wears);
    }
    for (const i of geometry.index!.array) index.push(i + first);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('color', new BufferAttribute(Uint8Array.from(colour), 4, true));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2));
  geometry.setIndex(index);
  return { name, geometry, toMetres: new Matrix4() };
}
