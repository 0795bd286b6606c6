import type { PlaceId } from '@ville-usine/shared/world/layout';
import { lineStops } from '@ville-usine/shared/world/path/line-stops';
import { type Stand, sectorOf, standAt, zoneOf } from '@ville-usine/shared/world/place';
import type { Spot } from '@ville-usine/shared/world/spot';
import { announce } from '../../ui/announce.ts';
import { wordsOf } from '../../words/words.ts';
import { goOutside } from '../go-to.ts';
import { notice } from '../notice-store.ts';
import { self } from '../self.ts';
import { groundHere, useZones } from '../zone-store.ts';
import { leadTo, type WayEnd } from './lead-way.ts';
import './way-words.ts';

/** Before a spot one stands this far on its open side, metres. */
const BEFORE = 0.4;

function say(end: WayEnd, arrived: string | null): void {
  const t = wordsOf('way');
  if (end === 'lost') notice(t('lost'));
  else if (end === 'near') announce(t('near'));
  else if (end === 'arrived' && arrived) announce(arrived);
}

/**
 * Walks the visitor to a place of the city, along the coloured line where it is a pavilion; out of a hall first when
 * they are in one. A hall's place is the door of its pavilion. The walk ends at any key.
 */
export async function walkToPlace(place: PlaceId, name: string): Promise<WayEnd> {
  const t = wordsOf('way');
  if (useZones.getState().zone !== 'city') await goOutside();
  if (zoneOf(place) !== 'city') return walkToPlace(`pavilion:${sectorOf(place)!}`, name);
  const sector = sectorOf(place);
  const door = groundHere().spots.find((spot) => spot.kind === 'door' && spot.target === sector);
  const { x, z } = door ?? standAt(place);
  announce(t('leaving', { name }));
  const end = await leadTo({ x, z, place, name }, sector ? lineStops(sector, self) : []);
  say(end, t('arrived', { name }));
  return end;
}

/** Where one stands before a spot, looking at it. */
export const beforeSpot = ({ x, z, face }: Spot): Stand => ({
  x: x - Math.sin(face) * -BEFORE,
  z: z - Math.cos(face) * -BEFORE,
  heading: face,
});

/** Walks the visitor to a spot where something can be done; its prompt is offered there. */
export async function walkToSpot(spot: Spot, name?: string): Promise<void> {
  const { x, z } = beforeSpot(spot);
  const t = wordsOf('way');
  if (name) announce(t('leaving', { name }));
  const end = await leadTo({ x, z, place: null, ...(name ? { name } : {}) });
  say(end, name ? t('arrived', { name }) : null);
}

/** Walks the visitor to a point of the ground, metres, or as near to it as one can come. */
export async function walkToPoint(x: number, z: number): Promise<void> {
  say(await leadTo({ x, z, place: null }), null);
}
