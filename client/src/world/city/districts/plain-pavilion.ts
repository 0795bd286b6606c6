import { BoxGeometry, type BufferGeometry, CylinderGeometry, Matrix4 } from 'three';
import type { BakedMesh } from '../read-model.ts';
import type { Sign } from '../scene-notes.ts';
import { type Part, plainMesh, WEAR } from './plain-mesh.ts';

const CREAM = '#e9d8b8';
const STONE = '#d3c0a0';
const GLASS = '#3d6f84';
const DOOR = '#ffffff';
/** The floor one stands on before the door, metres. */
const PLINTH = 0.16;

const box = (x: number, y: number, z: number, w: number, h: number, d: number): BufferGeometry =>
  new BoxGeometry(w, h, d).translate(x, y + h / 2, z);

/** One house in its own frame, door towards +z, in the metres its sign is given in. */
function house(colour: string): Part[] {
  const arch = new CylinderGeometry(3.6, 3.6, 0.9, 18, 1, false, Math.PI / 2, Math.PI).rotateX(Math.PI / 2);
  const door = { colour: DOOR, wears: WEAR.door, foot: PLINTH };
  const parts: Part[] = [
    { geometry: box(0, 0, -1, 29, PLINTH, 23), colour: STONE },
    { geometry: box(0, PLINTH, -2, 26, 9, 17), colour: CREAM, wears: WEAR.panels },
    { geometry: box(0, PLINTH, -2, 26.5, 0.9, 17.5), colour },
    { geometry: box(0, 9.16, -2, 27.3, 1.2, 18.3), colour },
    { geometry: box(0, PLINTH, 6.6, 9, 4.4, 0.9), colour },
    { geometry: box(0, PLINTH, 6.8, 7.2, 4.2, 0.9), ...door },
    { geometry: arch.translate(0, 4.36, 6.8), ...door },
    { geometry: box(0, 8.71, 9.1, 12.6, 0.42, 5.6), colour },
    { geometry: box(0, 9.13, 11.25, 11.6, 1.95, 0.34), colour },
    {
      geometry: new CylinderGeometry(1.7, 1.7, 0.5, 18).rotateX(Math.PI / 2).translate(-6.6, 10.3, 11.4),
      colour,
    },
  ];
  for (const s of [-1, 1]) {
    parts.push({ geometry: box(s * 5.2, PLINTH, 11.2, 0.3, 8.6, 0.3), colour: '#3b3a4a' });
    for (let i = 0; i < 3; i++)
      parts.push({ geometry: box(s * (6.7 + i * 1.95), 1.9, 6.5, 1.35, 5.8, 0.3), colour: GLASS });
  }
  return parts;
}

/**
 * A pavilion as a plain volume, from what its sign says of its place and colour: for when its model does not come or
 * is damaged. It has its glowing door, its canopy and the board that its sign hangs on.
 */
export function plainPavilion({ sector, rest, colour }: Sign): BakedMesh {
  const frame = new Matrix4().fromArray(rest);
  return plainMesh(
    `plain-${sector}`,
    house(colour).map((part) => ({ part, frame })),
  );
}
