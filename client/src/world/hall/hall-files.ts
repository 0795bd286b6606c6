import { Group, LinearFilter, Mesh, NoColorSpace, type Object3D, type Texture, TextureLoader } from 'three';
import { readModel } from '../city/read-model.ts';

/** A sign's place: four corners in metres (lower left first, turning left), light at each, its own glow. */
export type SignPlace = { name: string; glow: number; corners: number[]; light: number[] };

export type HallFiles = { model: Object3D; light: Texture; signs: SignPlace[] };

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

/** Brings a hall's baked files. Rejects when one is missing or the network fails. */
export async function loadHall(sector: string): Promise<HallFiles> {
  const [{ meshes }, light, answer] = await Promise.all([
    readModel(addressOf(sector, 'glb')),
    new TextureLoader().loadAsync(addressOf(sector, 'light.webp')),
    fetch(addressOf(sector, 'signs.json')),
  ]);
  if (!answer.ok) throw new Error(`The signs of ${sector} did not come: ${answer.status}.`);
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
  return { model, light, signs: (await answer.json()) as SignPlace[] };
}
