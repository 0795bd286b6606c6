import { LinearFilter, NoColorSpace, type Object3D, type Texture, TextureLoader } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

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
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const [gltf, light, answer] = await Promise.all([
    loader.loadAsync(addressOf(sector, 'glb')),
    new TextureLoader().loadAsync(addressOf(sector, 'light.webp')),
    fetch(addressOf(sector, 'signs.json')),
  ]);
  if (!answer.ok) throw new Error(`The signs of ${sector} did not come: ${answer.status}.`);
  light.flipY = false;
  light.colorSpace = NoColorSpace;
  light.generateMipmaps = false;
  light.minFilter = light.magFilter = LinearFilter;
  return { model: gltf.scene, light, signs: (await answer.json()) as SignPlace[] };
}
