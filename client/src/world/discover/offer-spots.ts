import { PHOTO_SPOTS } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAQUE_PLACES } from '@ville-usine/shared/world/discover/plaque-places';
import type { Spot } from '@ville-usine/shared/world/spot';
import { useEditionStore } from '../../content/edition-store.ts';
import { sayNow } from '../../words/say-now.ts';
import { wordsOf } from '../../words/words.ts';
import { offers } from '../prompt-for.ts';
import { useWorld } from '../world-store.ts';
import { loadZone } from '../zone-files.ts';
import './discover-words.ts';
import { takePhoto } from './photo-store.ts';

/** From how far one may read a plaque, or take a photograph at its mark; metres. */
const PLAQUE_REACH = 2.4;
const PHOTO_REACH = 1.7;

const SPOTS: readonly Spot[] = [
  ...PLAQUE_PLACES.map(({ id, x, z, face }) => ({
    id: `plaque-${id}`,
    kind: 'plaque' as const,
    target: id,
    x,
    z,
    face,
    radius: PLAQUE_REACH,
  })),
  ...PHOTO_SPOTS.map(({ id, x, z, face }) => ({
    id: `photo-${id}`,
    kind: 'photo' as const,
    target: id,
    x,
    z,
    face,
    radius: PHOTO_REACH,
  })),
];

/** Adds plaques and photograph spots to what the city's prompts are about. */
export function offerSpots(): void {
  offers.plaque = ({ target }) => {
    const { edition } = useEditionStore.getState();
    const plaque = edition?.plaques?.find(({ id }) => id === target);
    if (!plaque) return null;
    return {
      verb: 'read',
      label: sayNow(plaque.title),
      act: () => useWorld.getState().open({ kind: 'plaque', plaqueId: plaque.id }),
    };
  };
  offers.photo = ({ target }) => ({
    verb: 'photo',
    label: wordsOf('discover')(`spot.${target as 'place'}`),
    act: () => takePhoto(target as 'place'),
  });
  // The map is the one the ground was laid with: what is added here is found there.
  void loadZone('city').then(({ map }) => {
    const known = new Set(map.spots.map(({ id }) => id));
    map.spots.push(...SPOTS.filter(({ id }) => !known.has(id)));
  });
}
