import { SUNS } from '@ville-usine/shared/world/sun';
import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Matrix4,
  Vector3,
} from 'three';
import { shown } from '../light.ts';
import type { BakedMesh } from '../read-model.ts';
import type { Sign } from '../scene-notes.ts';

const CREAM = '#e9d8b8';
const STONE = '#d3c0a0';
const GLASS = '#3d6f84';
const DOOR = '#ffc766';

const TO_SUN = new Vector3(...SUNS.golden).normalize();

type Part = { geometry: BufferGeometry; colour: string };

const box = (x: number, y: number, z: number, w: number, h: number, d: number): BufferGeometry =>
  new BoxGeometry(w, h, d).translate(x, y + h / 2, z);

/** One house in its own frame, door towards +z, in the metres its sign is given in. */
function house(colour: string): Part[] {
  const arch = new CylinderGeometry(3.6, 3.6, 0.9, 18, 1, false, Math.PI / 2, Math.PI).rotateX(Math.PI / 2);
  const parts: Part[] = [
    { geometry: box(0, 0, -1, 29, 0.16, 23), colour: STONE },
    { geometry: box(0, 0.16, -2, 26, 9, 17), colour: CREAM },
    { geometry: box(0, 0.16, -2, 26.5, 0.9, 17.5), colour },
    { geometry: box(0, 9.16, -2, 27.3, 1.2, 18.3), colour },
    { geometry: box(0, 0.16, 6.6, 9, 4.4, 0.9), colour },
    { geometry: box(0, 0.16, 6.8, 7.2, 4.2, 0.9), colour: DOOR },
    { geometry: arch.translate(0, 4.36, 6.8), colour: DOOR },
    { geometry: box(0, 8.71, 9.1, 12.6, 0.42, 5.6), colour },
    { geometry: box(0, 9.13, 11.25, 11.6, 1.95, 0.34), colour },
    {
      geometry: new CylinderGeometry(1.7, 1.7, 0.5, 18).rotateX(Math.PI / 2).translate(-6.6, 10.3, 11.4),
      colour,
    },
  ];
  for (const s of [-1, 1]) {
    parts.push({ geometry: box(s * 5.2, 0.16, 11.2, 0.3, 8.6, 0.3), colour: '#3b3a4a' });
    for (let i = 0; i < 3; i++)
      parts.push({ geometry: box(s * (6.7 + i * 1.95), 1.9, 6.5, 1.35, 5.8, 0.3), colour: GLASS });
  }
  return parts;
}

/**
 * A pavilion as a plain volume, from what its sign says of its place and colour: for when its model does not come or
 * is damaged. It has its door, its canopy and the board that its sign hangs on.
 */
export function plainPavilion({ sector, rest, colour: painted }: Sign): BakedMesh {
  const position: number[] = [];
  const colour: number[] = [];
  const index: number[] = [];
  const [v, n] = [new Vector3(), new Vector3()];
  const frame = new Matrix4().fromArray(rest);
  for (const part of house(painted)) {
    const first = position.length / 3;
    const { position: places, normal } = part.geometry.attributes;
    const own = shown(part.colour);
    const bright = part.colour === DOOR;
    for (let i = 0; i < places!.count; i++) {
      v.fromBufferAttribute(places!, i).applyMatrix4(frame);
      n.fromBufferAttribute(normal!, i).transformDirection(frame);
      const light = bright ? 1 : 0.62 + 0.36 * Math.max(0, n.dot(TO_SUN)) + 0.08 * n.y;
      position.push(v.x, v.y, v.z);
      // The fourth number is the pattern: none.
      colour.push(...[own.r, own.g, own.b].map((c) => Math.min(255, Math.round(c * light * 255))), 0);
    }
    for (const i of part.geometry.index!.array) index.push(i + first);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('color', new BufferAttribute(Uint8Array.from(colour), 4, true));
  geometry.setAttribute('uv', new Float32BufferAttribute(new Float32Array((position.length / 3) * 2), 2));
  geometry.setIndex(index);
  return { name: `plain-${sector}`, geometry, toMetres: new Matrix4() };
}
