import { Group, LinearFilter, LinearMipmapLinearFilter, type Texture, TextureLoader } from 'three';
import groundLight from '../../../../assets/baked/city-ground.webp?url';
import plazaModel from '../../../../assets/baked/city-plaza.glb?url';
import { useEditionStore } from '../../content/edition-store.ts';
import { patiently } from '../../net/patiently.ts';
import { city as en } from '../../words/en/city.ts';
import { city as fr } from '../../words/fr/city.ts';
import { addWords, wordsOf } from '../../words/words.ts';
import { frameDrawn } from '../frame-drawn.ts';
import { makeReady } from '../make-ready.ts';
import { City } from './build-city.ts';
import { readModel } from './read-model.ts';
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
 * its people and the districts follow. Rejects when the plaza does not come, and may
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
  // The boards' picture is large: it goes to the graphics card after the first frames.
  const hung = new Group();
  hung.visible = false;
  const said = () => {
    const sectors = useEditionStore.getState().edition?.sectors;
    return {
      title: t('welcome'),
      line: t('place'),
      nameOf: ({ sector }: Sign) => t(`signs.${sector}`),
      closedOf: ({ sector }: Sign) =>
        sectors && !sectors.some(({ id }) => id === sector) ? t('notHere') : null,
    };
  };
  hung.add(signs(notes.signs, said), ...smoke(notes, noise));
  group.add(hung);
  await makeReady(group);
  const built: Outdoors = { group, city, stroll: () => undefined };
  void bringRest(built, hung);
  return built;
}

async function bringRest(built: Outdoors, hung: Group): Promise<void> {
  for (let frame = 0; frame < FRAMES_FIRST; frame++) await frameDrawn();
  hung.visible = true;
  const [{ bringDistricts }, { strollers }] = await patiently(() =>
    Promise.all([import('./districts/bring-districts.ts'), import('./stroll.ts')]),
  );
  await frameDrawn();
  bringDistricts(built.city, built.group);
  const { crowd, move } = await strollers();
  const people = new Group().add(...crowd.meshes);
  await makeReady(people);
  built.group.add(people);
  built.stroll = move;
}

async function floorLight(): Promise<Texture> {
  const texture = await new TextureLoader().loadAsync(groundLight);
  texture.flipY = false;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  return texture;
}
