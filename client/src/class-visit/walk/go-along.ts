import type { Goal } from '@ville-usine/shared/class-visit/tour';
import type { PlaceId } from '@ville-usine/shared/world/layout';
import { placeAt } from '@ville-usine/shared/world/place';
import { goTo } from '../../world/go-to.ts';
import { self } from '../../world/self.ts';
import { leadTo, stopLeading } from '../../world/way/lead-way.ts';
import { loadZone } from '../../world/zone-files.ts';
import { groundHere, groundOf, useZones } from '../../world/zone-store.ts';
import { guideStand, standFor } from './sight-spot.ts';

/** Further than this nobody is made to walk, metres. */
const WALKS = 90;
/** A guide this near to where the class is gathered is there, metres. */
const NEAR = 15;

export const placeOf = ({ zone, x, z }: Goal['place']): PlaceId =>
  zone === 'city' ? placeAt(zone, x, z) : (zone as PlaceId);

/** Puts this pupil in their place `index` of `of` for a goal, through doors where it lies behind some. */
export async function standThere(goal: Goal, index: number, of: number): Promise<void> {
  stopLeading();
  const { zone } = goal.place;
  const here = useZones.getState().zone === zone;
  const map = here
    ? null
    : await loadZone(zone).then(
        (files) => files.map,
        () => null,
      );
  const ground = map ? groundOf(map, zone) : groundHere();
  // Where the hall's map has not come its own words say so, and one stands at its door later.
  const stand = here || map ? standFor(goal, index, of, ground) : undefined;
  await goTo(placeOf(goal.place), stand).catch(() => undefined);
}

/** Walks this pupil to their place for a goal; another zone, or a long way, is passed at once. */
export async function walkThere(goal: Goal, index: number, of: number): Promise<void> {
  const stand = standFor(goal, index, of, groundHere());
  const far = Math.hypot(stand.x - self.x, stand.z - self.z) > WALKS;
  if (goal.place.zone !== useZones.getState().zone || far) return standThere(goal, index, of);
  const end = await leadTo({ x: stand.x, z: stand.z, place: null });
  if (end === 'arrived') self.motion.heading = stand.heading;
  else if (end === 'lost') await standThere(goal, index, of);
}

/** Brings the guide to where their class is being gathered, when that is elsewhere. */
export async function guideThere(goal: Goal): Promise<void> {
  const { x, z, zone } = goal.place;
  if (zone === useZones.getState().zone && Math.hypot(x - self.x, z - self.z) < NEAR) return;
  const map = await loadZone(zone).then(
    (files) => files.map,
    () => null,
  );
  await goTo(placeOf(goal.place), map ? guideStand(goal, groundOf(map, zone)) : undefined).catch(
    () => undefined,
  );
}
