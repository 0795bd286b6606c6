import type { Sector } from '@ville-usine/shared/content/sector';
import { quarterAt } from '@ville-usine/shared/world/discover/quarter';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { sectorOf } from '@ville-usine/shared/world/place';
import { useEdition } from '../content/edition-store.ts';
import { useSay, useWords } from '../words/words.ts';
import './discover/discover-words.ts';
import { useQuarter } from './discover/quarter-store.ts';
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
  const d = useWords('discover');
  const quarter = useQuarter((state) => state.quarter);
  const id = sectorOf(place);
  const index = edition?.sectors.findIndex((one) => one.id === id) ?? -1;
  const sector = edition?.sectors[index] ?? null;
  const inside = place.startsWith('hall:');
  if (id === null) {
    const name = t(`place.${place as 'plaza' | 'agora' | 'port'}`);
    // Between the plaza's trees and the doors one is on a side of the boulevard.
    const onBoulevard = place === 'plaza' && quarter !== 'plaza' && quarter !== 'port';
    const title = onBoulevard ? d(`quarter.${quarter}`) : name;
    const trail = [d('trail.city'), ...(place === 'agora' ? [d('quarter.plaza')] : []), title];
    return { title, trail, sector: null, number: 0, inside };
  }
  const title = sector ? say(sector.name) : t('door.pavilion');
  const plot = PLOTS.find((one) => one.sector === id);
  const trail = [
    d('trail.city'),
    d(`quarter.${plot ? quarterAt(plot.door.x, plot.door.z) : quarter}`),
    title,
  ];
  if (inside) trail.push(d('trail.hall'));
  return { title, trail, sector, number: index + 1, inside };
}
