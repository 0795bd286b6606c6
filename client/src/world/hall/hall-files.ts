import { Group, LinearFilter, Mesh, NoColorSpace, type Object3D, type Texture, TextureLoader } from 'three';
import { readModel } from '../city/read-model.ts';
import type { Room } from './room.ts';

export type HallFiles = { model: Object3D; light: Texture; room: Room };

const files = import.meta.glob<string>('../../../../assets/baked/hall-*', {
  query: '?url',
  import: 'default',
  eager: true,
});

function addressOf(sector: string, end: string): string {
  const address = files[`../../../../assets/baked/hall-${sector}.${end}`];
  if (!address) throw new Error(`The hall of ${sector} is not built: ${end} is missing.`);
  return address;
}

/** Has the browser keep a hall's files before its door, so that it opens at once. Whatever does not come is asked for again. */
export function keepHall(sector: string): void {
  for (const end of ['glb', 'light.webp', 'room.json'])
    void fetch(addressOf(sector, end), { priority: 'low' }).catch(() => undefined);
}

/** Brings a hall's baked files. Rejects when one is missing or the network fails. */
export async function loadHall(sector: string): Promise<HallFiles> {
  const [{ meshes }, light, answer] = await Promise.all([
    readModel(addressOf(sector, 'glb')),
    new TextureLoader().loadAsync(addressOf(sector, 'light.webp')),
    fetch(addressOf(sector, 'room.json')),
  ]);
  if (!answer.ok) throw new Error(`The room of ${sector} did not come: ${answer.status}.`);
  light.flipY = false;
  light.colorSpace = NoColorSpace;
  light.generateMipmaps = false;
  light.minFilter = light.magFilter = LinearFilter;
  const model = new Group();
  for (const { name, geometry, toMetres } of meshes) {
    const mesh = new Mesh(geometry);
    mesh.name = name;
    mesh.applyMatrix4(toMetres);
    model.add(mesh);
  }
  return { model, light, room: (await answer.json()) as Room };
}
