import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Group, LinearFilter, LinearMipmapLinearFilter, TextureLoader } from 'three';
import groundLight from '../../../../assets/baked/city-ground.webp?url';
import pavilionsModel from '../../../../assets/baked/city-pavilions.glb?url';
import plazaModel from '../../../../assets/baked/city-plaza.glb?url';
import townModel from '../../../../assets/baked/city-town.glb?url';
import { city as en } from '../../words/en/city.ts';
import { city as fr } from '../../words/fr/city.ts';
import { addWords, wordsOf } from '../../words/words.ts';
import { animateCity } from './animate-city.ts';
import { City } from './build-city.ts';
import { type BakedModel, readModel } from './read-model.ts';
import type { SceneNotes } from './scene-notes.ts';
import { signs } from './signs.ts';
import { cloudNoise, sky } from './sky.ts';
import { smoke } from './smoke.ts';
import { strollers } from './stroll.ts';
import { water } from './water.ts';

declare module '../../words/words.ts' {
  interface Namespaces {
    city: typeof fr;
  }
}
addWords('city', { fr, en });

async function floorLight() {
  const texture = await new TextureLoader().loadAsync(groundLight);
  texture.flipY = false;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  return texture;
}

/** Files asked for at once, as soon as this chunk is read: the first frame waits for the plaza alone. */
const plaza = Promise.all([readModel<SceneNotes>(plazaModel), floorLight()]);
plaza.catch(() => undefined);

type Rest = Promise<BakedModel<unknown>>;

/** The outdoors. `onReady` is called once the plaza stands; pavilions and town follow as they arrive. */
export default function CityScene({ onReady }: { onReady: () => void }) {
  const group = useMemo(() => new Group(), []);
  const camera = useThree((state) => state.camera);
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    const noise = cloudNoise();
    void (async () => {
      const [{ meshes, notes }, light] = await plaza;
      if (gone) return;
      const city = new City(notes, light);
      const people = strollers();
      city.add(meshes);
      group.add(sky(noise), ...water(noise), city.group, people.crowd.shadows, people.crowd.bodies);
      const t = wordsOf('city');
      group.add(signs(notes.signs, { title: t('welcome'), line: t('place') }), ...smoke(notes, noise));
      stop = animateCity(city, people.move, camera);
      onReady();
      const rest: Rest[] = [readModel(pavilionsModel), readModel(townModel)];
      for (const part of rest) {
        const { meshes: more } = await part;
        if (!gone) city.add(more);
      }
    })();
    return () => {
      gone = true;
      stop?.();
      group.clear();
    };
  }, [group, camera, onReady]);
  return <primitive object={group} />;
}
