import { Group, LinearFilter, LinearMipmapLinearFilter, type Texture, TextureLoader } from 'three';
import groundLight from '../../../../assets/baked/city-ground.webp?url';
import pavilionsModel from '../../../../assets/baked/city-pavilions.glb?url';
import plazaModel from '../../../../assets/baked/city-plaza.glb?url';
import townModel from '../../../../assets/baked/city-town.glb?url';
import { patiently } from '../../net/patiently.ts';
import { city as en } from '../../words/en/city.ts';
import { city as fr } from '../../words/fr/city.ts';
import { addWords, wordsOf } from '../../words/words.ts';
import { makeReady } from '../make-ready.ts';
import { City } from './build-city.ts';
import { type BakedMesh, readModel } from './read-model.ts';
import type { SceneNotes, Sign } from './scene-notes.ts';
import { signs } from './signs.ts';
import { cloudNoise, sky } from './sky.ts';
import { smoke } from './smoke.ts';
import type { Stroll } from './stroll.ts';
import { water } from './water.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    city: typeof fr;
  }
}
addWords('city', { fr, en });

/** The outdoors as they are drawn; `stroll` moves the people who live here, once they are there. */
export type Outdoors = { group: Group; city: City; stroll: Stroll };

/** The picture moves for this many frames before anything more is asked for. */
const FRAMES_FIRST = 8;

let outdoors: Promise<Outdoors> | undefined;

/**
 * The city, built once and kept: whoever comes out of a hall stands in it at once. Resolves when the plaza stands;
 * its people, the pavilions and the town follow, a piece a frame. Rejects when the plaza does not come, and may
 * then be called again.
 */
export function bringCity(): Promise<Outdoors> {
  outdoors ??= build().catch((reason) => {
    outdoors = undefined;
    throw reason;
  });
  return outdoors;
}

async function build(): Promise<Outdoors> {
  const [{ meshes, notes }, light] = await Promise.all([readModel<SceneNotes>(plazaModel), floorLight()]);
  const group = new Group();
  const noise = cloudNoise();
  const city = new City(notes, light);
  city.add(meshes);
  const t = wordsOf('city');
  group.add(sky(noise), ...water(noise), city.group);
  // Boards and smoke hang on the pavilions: without them they would float.
  const hung = new Group();
  hung.visible = false;
  const said = () => ({
    title: t('welcome'),
    line: t('place'),
    nameOf: ({ sector }: Sign) => t(`signs.${sector}`),
  });
  hung.add(signs(notes.signs, said), ...smoke(notes, noise));
  group.add(hung);
  await makeReady(group);
  const built: Outdoors = { group, city, stroll: () => undefined };
  void bringRest(built, hung);
  return built;
}

async function bringRest(built: Outdoors, hung: Group): Promise<void> {
  for (let frame = 0; frame < FRAMES_FIRST; frame++) await frameDrawn();
  const { strollers } = await patiently(() => import('./stroll.ts'));
  const { crowd, move } = strollers();
  const people = new Group().add(...crowd.meshes);
  await makeReady(people);
  built.group.add(people);
  built.stroll = move;
  for (const address of [pavilionsModel, townModel]) {
    const { meshes } =
      address === pavilionsModel
        ? await pavilionsOrPlain(built.city)
        : await patiently(() => readModel(address));
    for (const mesh of meshes) {
      built.city.add([mesh]);
      await frameDrawn();
    }
    hung.visible = true;
  }
  performance.mark('ville:whole');
  const { keepHour } = await patiently(() => import('./hour/keep-hour.ts'));
  keepHour(built.group);
}

/** The pavilions' model; where it does not come or is damaged, twice, plain volumes with their doors and boards. */
async function pavilionsOrPlain({ notes }: City): Promise<{ meshes: BakedMesh[] }> {
  const bring = () => readModel(pavilionsModel);
  try {
    return await bring().catch(bring);
  } catch (reason) {
    console.warn('The pavilions stand as plain volumes:', reason);
    const { plainPavilions } = await patiently(() => import('./plain-pavilions.ts'));
    return { meshes: [plainPavilions(notes.signs)] };
  }
}

const frameDrawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function floorLight(): Promise<Texture> {
  const texture = await new TextureLoader().loadAsync(groundLight);
  texture.flipY = false;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  return texture;
}
