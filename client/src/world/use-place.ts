import type { Sector } from '@ville-usine/shared/content/sector';
import { sectorOf } from '@ville-usine/shared/world/place';
import { useEdition } from '../content/edition-store.ts';
import { useSay, useWords } from '../words/words.ts';
import './world-words.ts';
import { useWorld } from './world-store.ts';

export type PlaceSaid = {
  title: string;
  trail: string[];
  sector: Sector | null;
  number: number;
  inside: boolean;
};

/** The place one stands in, in words: its name, and the way to it from the city. */
export function usePlace(): PlaceSaid {
  const t = useWords('world');
  const say = useSay();
  const place = useWorld((state) => state.place);
  const edition = useEdition();
  const id = sectorOf(place);
  const index = edition?.sectors.findIndex((one) => one.id === id) ?? -1;
  const sector = edition?.sectors[index] ?? null;
  const inside = place.startsWith('hall:');
  if (id === null) {
    const title = t(`place.${place as 'plaza' | 'agora' | 'port'}`);
    return { title, trail: [t('city')], sector: null, number: 0, inside };
  }
  const trail = [t('city'), t('pavilion', { number: index + 1 })];
  if (inside) trail.push(t('hall'));
  return { title: sector ? say(sector.name) : '', trail, sector, number: index + 1, inside };
}
